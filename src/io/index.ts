export {
  exists,
  isFolder,
  type ReadText,
  readBytes,
  readStandardInput,
  readText,
  type WriteOptions,
  writeAllWhole,
  writeWhole,
} from './files.ts';
export { filesNamed } from './find-files.ts';
export { digestOf, type Io, type Output, policyHashOf, processIo } from './io.ts';
export { packageFolder, projectFileAbove } from './places.ts';
