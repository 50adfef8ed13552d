import type { Diagnostic, Outcome } from '../diagnostics/index.ts';
import { diagnostic } from '../diagnostics/index.ts';
import { Lines } from './lines.ts';
import { parsed } from './parsed.ts';
import { placeAt } from './places.ts';
import { quickValue } from './quick.ts';
import { quickNode } from './quick-node.ts';
import type { SourceDocument } from './source.ts';

/** Reads YAML 1.2; never throws on input. In a sound file places are looked for only when one is asked for. */
export function readDocument(file: string, text: string): Outcome<SourceDocument> {
  const control = controlCharacter(file, text);
  if (control !== null) return { diagnostics: [control] };
  const value = quickValue(text);
  return value === undefined ? parsed(file, text) : { value: quickDocument(file, text, value), diagnostics: [] };
}

function quickDocument(file: string, text: string, value: unknown): SourceDocument {
  let known: SourceDocument['place'] | undefined;
  const found = (): SourceDocument['place'] => {
    const root = quickNode(text);
    const lines = new Lines(file, text);
    if (root !== null) return (path, at) => placeAt(root, lines, path, at);
    return parsed(file, text).value?.place ?? (() => lines.placeAt(0));
  };
  const place: SourceDocument['place'] = (path, at) => {
    known ??= found();
    return known(path, at);
  };
  return { file, text, value, place };
}

// Chapter 5.1 of YAML 1.2: what is not printable may only stand in a text as an escape.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

function controlCharacter(file: string, text: string): Diagnostic | null {
  const offset = text.search(unprintable);
  if (offset < 0) return null;
  const character = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
  return diagnostic('yaml/control-character', { character }, new Lines(file, text).placeAt(offset));
}
