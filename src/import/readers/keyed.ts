import { diagnostic } from '../../diagnostics/index.ts';
import type { Adapted, Adapter } from '../adapters/adapter.ts';
import { adapters } from '../adapters/adapters.ts';
import { isLoose, wordListIn } from '../loose.ts';
import type { Reader } from '../reader.ts';
import { languageOf } from '../recognise/language.ts';
import { decodedText } from '../sources/encoding.ts';
import { readKeyed } from '../sources/keyed-text.ts';

/** Reads YAML and JSON of other formats, each through its adapter. */
export const keyedReader: Reader = async ({ name, bytes }, { language }) => {
  const text = decodedText(bytes)?.text.replace(/^\ufeff/, '') ?? '';
  const document = readKeyed(name, text);
  if (document.value === undefined) return { diagnostics: document.diagnostics };
  const { value, place } = document.value;
  const start = { file: name, line: 1, column: 1, length: 1 };
  const adapter = adapters.find((each) => each.fits(value));
  if (adapter === undefined) {
    const known = adapters.map((each: Adapter) => each.name);
    return { diagnostics: [diagnostic('import/no-adapter', { path: name, known }, start)] };
  }
  const { draft, went, lost } = adapter.read(value);
  const own = isLoose(value) ? wordListIn(value, 'languages') : [];
  const languages = own.length > 0 ? own : [language ?? languageOf(went.map((each) => each.text)) ?? 'en'];
  const fates = went.map(({ path, ...rest }) => ({ ...rest, file: name, line: place(path, 'value').line }));
  return { value: { draft: { ...draft, languages }, fates }, diagnostics: lost.map((each) => noPlace(each)) };

  function noPlace({ name: field, count }: Adapted['lost'][number]) {
    return diagnostic('import/no-place', { what: 'field', name: field, count }, start);
  }
};
