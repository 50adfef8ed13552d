export {
  exists,
  isFolder,
  makeFolder,
  type ReadText,
  readStandardInput,
  readText,
  type WriteOptions,
  writeWhole,
} from './files.ts';
export { filesNamed, unchangingPart } from './find-files.ts';
export { digestOf, type Io, type Output, processIo } from './io.ts';
export { packageFolder, projectFileAbove } from './places.ts';
