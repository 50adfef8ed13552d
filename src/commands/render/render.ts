import { partsOf } from '../../card/index.ts';
import { exitCodes } from '../context.ts';
import { openFramework } from '../frameworks.ts';
import { type Given, textFlag } from '../given.ts';
import { isWorkbook } from '../workbook/workbooks.ts';
import { openDesign } from './design.ts';
import { destinationOf, handOver, type RenderedFile } from './destination.ts';
import { editionOf } from './edition.ts';
import { fontsFor, sayUndrawable } from './fonts.ts';
import type { Rendering } from './rendering.ts';

type Renderer = (rendering: Rendering) => Promise<readonly RenderedFile[]>;

const renderers: Readonly<Record<string, Renderer>> = {
  pdf: async (rendering) => (await import('./pdf-files.ts')).pdfFiles(rendering),
  svg: async (rendering) => (await import('./svg-files.ts')).svgFiles(rendering),
  html: async (rendering) => (await import('./html-files.ts')).htmlFiles(rendering),
  markdown: async (rendering) => (await import('./markdown-files.ts')).markdownFiles(rendering),
};

/** `competency render FRAMEWORK`: pages to print, in a design. */
export async function render(given: Given): Promise<number> {
  const { flags, context } = given;
  if (await isWorkbook(context.io, given.arguments[0] ?? ''))
    return (await import('../workbook/render.ts')).renderWorkbook(given);
  const opened = await openFramework(context.io, given.arguments[0] ?? '');
  const design = await openDesign(context.io, textFlag(flags, 'design') ?? 'card');
  const edition = editionOf(opened.framework, design, given);
  const format = textFlag(flags, 'format') ?? 'pdf';
  const to = await destinationOf(given, { isText: format !== 'pdf', command: 'render' });
  const fonts = await fontsFor(opened.file, format === 'pdf' || format === 'svg' ? sayUndrawable(context) : null);
  const rendering = { edition, parts: partsOf(edition), fonts, reference: opened.reference, to, given };
  await handOver((await renderers[format]?.(rendering)) ?? [], to, given);
  return exitCodes.done;
}
