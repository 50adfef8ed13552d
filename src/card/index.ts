export type { Block } from './blocks.ts';
export { type Design, designOf, type PaperName, paperNames, poorContrasts } from './design.ts';
export type { Edition } from './edition.ts';
export * from './mark.ts';
export { areaOf, type Frame, insideFrame, LayoutError, type Paper } from './paginate.ts';
export { type PrintedPart, Printer } from './print.ts';
export type { CardWords, Telling } from './telling.ts';
export { type Face, Fonts, isPlain, kerningBetween, type StandIns, undrawable } from './text/fonts.ts';
