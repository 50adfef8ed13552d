import { type Finding, finding, type Path } from '../diagnostics/index.ts';
import type { FileTypes, PlacedFile } from '../model/index.ts';
import { textsOf } from '../model/index.ts';

/** Texts that lack one of the file's languages, or speak one that the file does not announce. */
export function translationFindings({ value }: PlacedFile<FileTypes['framework']>): readonly Finding[] {
  const { languages } = value;
  return textsOf(value).flatMap(({ path, text }) => {
    const spoken = typeof text === 'string' ? [languages[0] ?? ''] : Object.keys(text);
    return [...missing(languages, spoken, path), ...unannounced(languages, spoken, path)];
  });
}

function missing(languages: readonly string[], spoken: readonly string[], path: Path): readonly Finding[] {
  return languages
    .filter((language) => !spoken.includes(language))
    .map((language) => finding('text/missing-translation', path, { language }, 'key'));
}

function unannounced(languages: readonly string[], spoken: readonly string[], path: Path): readonly Finding[] {
  return spoken
    .filter((language) => !languages.includes(language))
    .map((language) => finding('text/unknown-language', [...path, language], { language, languages }, 'key'));
}
