export { readDocument } from './document.ts';
export type { SourceDocument } from './source.ts';
