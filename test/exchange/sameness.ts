import type { FrameworkFile } from '../../src/exchange/index.ts';
import {
  canonicalText,
  type Framework,
  placedFramework,
  type Text,
  withTexts,
  wordsByLanguage,
} from '../../src/model/index.ts';

/** The framework that a file makes; the file must be sound. */
export function frameworkOf(file: FrameworkFile): Framework {
  const place = () => ({ file: 'f.yaml', line: 1, column: 1, length: 1 });
  const { value, diagnostics } = placedFramework({ value: file, place });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics.map(({ code, params }) => ({ code, params }))));
  return value;
}

/** Everything that a file says, whichever way it writes its texts: a plain string is a text in the first language. */
export function saidBy(file: FrameworkFile): unknown {
  const spelledOut = (text: Text) => {
    const words = wordsByLanguage(text, file.languages);
    return Object.fromEntries(Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.parse(canonicalText(frameworkOf(withTexts(file, spelledOut))));
}
