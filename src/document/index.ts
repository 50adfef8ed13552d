export type { SourceDocument } from './document.ts';
export { readDocument } from './document.ts';
