export { copyStore } from './copy.ts';
export { restoreStore } from './restore.ts';
export { verifyStore } from './verify.ts';
