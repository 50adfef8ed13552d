export { copyStore } from './copy.ts';
export { keptBeside } from './put-in-place.ts';
export { restoreStore } from './restore.ts';
export { verifyStore } from './verify.ts';
