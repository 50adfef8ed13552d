import { type Diagnostic, isFixable, type Path, type Place } from '../diagnostics/index.ts';
import { EditableDocument, type Edited } from '../document/editable.ts';
import type { SourceDocument } from '../document/index.ts';
import { frenchSpaced } from '../lint/index.ts';
import { madeId } from './made-id.ts';

/** The text of a document with what is safe to mend mended; comments, layout and line ends stay. */
export function fixed(document: SourceDocument, diagnostics: readonly Diagnostic[]): Edited {
  const editable = new EditableDocument(document.text);
  const own = diagnostics.filter((each) => each.place.file === document.file && isFixable(each));
  for (const { place, changes } of changesByPlace(own)) {
    editable.changeWords(place, (words) => changes.reduce((changed, change) => change(changed), words));
  }
  addIds(editable, document, own);
  return own.length === 0 ? { text: document.text, count: 0 } : editable.edited();
}

type Change = (words: string) => string;

interface Changes {
  readonly place: Place;
  readonly changes: readonly Change[];
}

/** The changes of words, gathered so that two of the same text become one edit. */
function changesByPlace(diagnostics: readonly Diagnostic[]): readonly Changes[] {
  const found = new Map<string, { place: Place; changes: Change[] }>();
  for (const each of diagnostics) {
    const change = changeFor(each);
    if (change === null) continue;
    const key = `${each.place.line}:${each.place.column}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { place: each.place, changes: [change] });
    else known.changes.push(change);
  }
  return [...found.values()];
}

function changeFor(found: Diagnostic): Change | null {
  if (found.code === 'text/french-spacing') return frenchSpaced;
  if (found.code !== 'writing/final-stop') return null;
  return found.params.usual === 'stop' ? (words) => `${words}.` : (words) => words.replace(/\s*\.$/, '');
}

function addIds(editable: EditableDocument, document: SourceDocument, diagnostics: readonly Diagnostic[]): void {
  const made = new Set<string>();
  for (const each of diagnostics) {
    if (each.code !== 'schema/missing-property') continue;
    const path: Path | null = editable.pathOfMap(each.place);
    const id = path === null ? null : madeId(document.value, path, made);
    if (id !== null) editable.addKey(each.place, 'id', id);
  }
}
