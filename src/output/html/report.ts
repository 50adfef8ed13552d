import type { Block } from '../../card/index.ts';
import { reportDesign } from '../report/design.ts';
import { blocksHtml } from './blocks.ts';
import { page } from './markup.ts';
import { styleSheet } from './style.ts';

export interface ReportPage {
  readonly title: string;
  /** A language tag. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** In the dark the same meanings have lighter colours; contrast stays above 4.5 : 1. */
const look = `
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--faint:#aab4c0;--accent:#8ec2f2;--tint:#1c2733;--rule:#465362;--paper:#0f151c}}
body{max-width:60rem}
svg.figure{display:block;width:100%;height:auto;margin:1rem 0}
tr.marked th,tr.marked td{font-weight:700}
td:has(>.writing:only-child){min-width:7rem}
@media print{:root{color-scheme:light}svg.figure{break-inside:avoid}}`;

/** A report as one page that needs nothing beside itself, in light and in dark. */
export function reportHtml({ title, language, blocks }: ReportPage): string {
  const body = { html: `<main id="main">\n${blocksHtml(blocks, 0)}\n</main>` };
  return page({ title, language, style: `${styleSheet(reportDesign)}${look}`, body });
}
