export { digestOf, policyHashOf } from './digest.ts';
export { exists, makeFolder, type WriteOptions, writeAllWhole, writeWhole } from './files.ts';
export { filesNamed, unchangingPart } from './find-files.ts';
export { isFolder } from './folder.ts';
export { type GitRevision, gitPrefix, gitRevision } from './git.ts';
export type { Io, Output } from './io.ts';
export { packageFolder, projectFileAbove } from './places.ts';
export { type ReadText, readBytes, readStandardInput, readText } from './read-text.ts';
export { rewriteText } from './rewrite.ts';
