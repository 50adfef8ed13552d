import type { WrittenReport } from '../../output/report/written.ts';
import { blocksText } from '../../output/text/blocks.ts';
import { Layout, pageWidth } from '../../output/text/layout.ts';
import { styleOf } from '../../output/text/style.ts';
import { type Given, textFlag } from '../given.ts';

/** A report for a terminal; in a file it has no colour. */
export function textReport({ blocks }: WrittenReport, { flags, context }: Given): string {
  const { io, style } = context;
  const isFile = (textFlag(flags, 'output') ?? '-') !== '-';
  return blocksText(blocks, new Layout(pageWidth(io.stdout.columns), isFile ? styleOf(false) : style));
}
