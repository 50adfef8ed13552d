export { type Renewed, renewed } from './renewed.ts';
