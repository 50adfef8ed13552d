export { type Gone, gone } from './gone.ts';
export { type Renewed, renewed } from './renewed.ts';
