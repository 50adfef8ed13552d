export {
  type Block,
  type FigureBlock,
  type FigureShape,
  type FigureTone,
  languageOf,
  type Point,
  plainOf,
  spansOf,
  type TableBlock,
  type Words,
  wordsOf,
} from './blocks.ts';
export { partsOf } from './content/parts.ts';
export { type Design, designOf, type PaperName, paperNames, paperOf, poorContrasts } from './design.ts';
export { type Edition, type Part, sourceOf } from './edition.ts';
export * from './mark.ts';
/** Where nothing is measured, designs need not save room. */
export const unmeasuredRoom = { size: 10, width: Number.MAX_SAFE_INTEGER } as const;
export { leafletParts } from './leaflet.ts';
export { areaOf } from './paginate.ts';
export { type PrintedPart, Printer } from './print.ts';
export { type CardWords, type Telling, tellingOf } from './telling.ts';
export { type Face, Fonts, isPlain, kerningBetween, type StandIns, undrawable } from './text/fonts.ts';
