import { talk } from '../context.ts';
import type { Exporting } from './exporting.ts';

/** The languages to write: each of the framework's into a folder, else one, the reader's where the framework has it. */
export function languagesOf({ file: { languages }, to, given }: Exporting): readonly string[] {
  const wanted = given.context.language;
  const own =
    languages.find((each) => each === wanted) ??
    languages.find((each) => each.split('-')[0] === wanted) ??
    languages[0];
  return to.kind === 'folder' ? languages : own === undefined ? [] : [own];
}

/** Says which languages of the framework a single document left out. */
export function sayOtherLanguages(exporting: Exporting): void {
  const { file, given } = exporting;
  const written = languagesOf(exporting);
  const others = file.languages.filter((each) => !written.includes(each));
  if (others.length > 0) talk(given.context, given.context.messages.exchange.otherLanguages(written, others));
}
