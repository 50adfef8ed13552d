import type { FileTypes } from '../model/index.ts';
import { WordsReading } from './words-reading.ts';

/** A workbook as the rules read it. */
export class WorkbookReading extends WordsReading {
  readonly file: FileTypes['workbook'];

  constructor(file: FileTypes['workbook']) {
    super(file);
    this.file = file;
  }
}
