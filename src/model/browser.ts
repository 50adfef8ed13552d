// What a page in a browser needs of the model: no schemas, no validators.
export * from './assessment.ts';
export type * from './framework.ts';
export { idLike } from './id-like.ts';
export { isSameLanguage, spokenIn } from './text.ts';
