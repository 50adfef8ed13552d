import { thingOf } from '../diagnostics/index.ts';
import type { Change, JudgedChange, Scalar, Words, WordsChange } from '../diff/index.ts';
import { idsOf, subjectOf } from '../diff/index.ts';
import { locales, numbered } from '../i18n/index.ts';
import type { Reader } from './changes.ts';

type ChangeTold = Parameters<Reader['messages']['diff']['told']>[1];

/** What a change is, in one sentence. */
export function changeSentence({ change, all }: JudgedChange, reader: Reader): string {
  const told = toldOf(change, reader);
  const isOne = all.every((each) => JSON.stringify(each.params) === JSON.stringify(change.params));
  return reader.messages.diff.told(change.code, isOne ? told : { ...told, from: null, to: null });
}

/** The sentence with the level it is about, where the place alone would tell it. */
export function changeHeadline(judged: JudgedChange, reader: Reader): string {
  const sentence = changeSentence(judged, reader);
  const { change, all } = judged;
  const thing = thingOf(change.code);
  const [, level] = idsOf(change);
  const isOfLevel = subjectOf(change).area === 'competency' && ofLevels.includes(thing) && level !== undefined;
  if (!isOfLevel || change.kind === 'moved' || all.length > 1) return sentence;
  return `${reader.messages.diff.level(level)} · ${sentence}`;
}

const ofLevels: readonly string[] = ['concept', 'indicator', 'elaboration', 'example', 'order'];

/** The texts that changed, where a change is one of words. */
export function wordsChanges({ params }: Change): readonly WordsChange[] {
  return 'words' in params && Array.isArray(params.words) ? params.words : [];
}

function toldOf(change: Change, reader: Reader): ChangeTold {
  const { params } = change;
  const words = wordsChanges(change);
  const unchanged = 'unchanged' in params ? params.unchanged : [];
  return {
    thing: thingOf(change.code),
    kind: change.kind,
    property: 'property' in params ? params.property : '',
    name: nameOf(change, reader),
    ...endsOf(change, reader),
    editorial: 'editorial' in params && params.editorial,
    changed: words.map((each) => languageName(each.language, reader)),
    unchanged: unchanged.map((each) => languageName(each, reader)),
    holds: 'holds' in params ? heldBy(params.holds) : [],
  };
}

function heldBy(holds: Extract<Change, { readonly kind: 'added' }>['params']['holds']): ChangeTold['holds'] {
  return (['competencies', 'levels', 'indicators'] as const).flatMap((what) => {
    const count = holds[what];
    return count === undefined ? [] : [[what, count] as const];
  });
}

const withIds = ['category', 'rating', 'competency', 'dimension', 'profile', 'indicator', 'level', 'target', 'weight'];

/** What the thing is called: its own words, else its id, else nothing. */
function nameOf(change: Change, reader: Reader): string | null {
  const { code, params } = change;
  const thing = thingOf(code);
  const words = 'words' in params && !Array.isArray(params.words) ? wordsIn(params.words as Words, reader) : null;
  if (thing === 'language') return words === null ? null : languageName(words, reader);
  const id = withIds.includes(thing) ? (idsOf(change).at(-1) ?? null) : null;
  if (thing === 'level' && id !== null) return words === null ? id : `${id} – ${words}`;
  return words ?? id;
}

/** The old and the new value in words; null where there is none. */
function endsOf(change: Change, reader: Reader): Pick<ChangeTold, 'from' | 'to'> {
  const { code, params } = change;
  if (change.kind === 'moved') return movedEnds(change, reader);
  if (code === 'level/renamed') {
    const words = said(wordsChanges(change), reader);
    return { from: words?.from ?? null, to: words?.to ?? null };
  }
  if (!('from' in params)) return { from: null, to: null };
  const words = said(wordsChanges(change), reader);
  if (words !== undefined) return { from: words.from, to: words.to };
  return { from: valueWords(code, params.from, reader), to: valueWords(code, params.to, reader) };
}

function movedEnds({ code, params }: Extract<Change, { readonly kind: 'moved' }>, { messages }: Reader) {
  const { from, to } = params;
  if (code === 'level/moved') {
    const numbers = from.map((number, at) => `${number} → ${to[at] ?? ''}`).join(', ');
    return { from: numbers, to: numbers };
  }
  if (code === 'competency/moved') return { from: from[0] ?? null, to: to[0] ?? null };
  const { inPlace, inLevel } = messages.diff;
  const where = ([competency = '', level = '']: readonly string[]) =>
    from[0] === to[0] ? inLevel(level) : inPlace(level, competency);
  return { from: where(from), to: where(to) };
}

function valueWords(code: Change['code'], value: Scalar, reader: Reader): string | null {
  if (value === null) return null;
  if (code === 'progression/changed') return reader.messages.diff.progression[String(value)] ?? String(value);
  if (code === 'language/changed') return languageName(String(value), reader);
  if (code === 'threshold/changed' || code === 'minimum-observed/changed') return percent(Number(value), reader);
  if (typeof value === 'number') return numbered(reader.language, value);
  if (typeof value === 'string') return value;
  return 'min' in value ? `${value.min}–${value.max}` : value.join(', ');
}

function percent(share: number, { language }: Reader): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** The words in the reader's language, else in the first there is. */
function wordsIn(words: Words, { language }: Reader): string | null {
  return words[language] ?? Object.values(words)[0] ?? null;
}

function said(changes: readonly WordsChange[], { language }: Reader): WordsChange | undefined {
  return changes.find((each) => each.language === language) ?? changes[0];
}

/** The name of a language in the reader's own. */
export function languageName(tag: string, { language }: Reader): string {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(tag) ?? tag;
}

/** What some texts were called and are called now, and how often, where one line stands for several renamings. */
export function renamings({ change, all }: JudgedChange): readonly (readonly [WordsChange, count: number])[] {
  if (change.code !== 'level/renamed' || all.length === 1) return [];
  const distinct = new Map<string, { readonly words: WordsChange | undefined; count: number }>();
  for (const each of all) {
    const key = JSON.stringify(each.params);
    const known = distinct.get(key);
    if (known === undefined) distinct.set(key, { words: wordsChanges(each)[0], count: 1 });
    else known.count += 1;
  }
  if (distinct.size === 1) return [];
  return [...distinct.values()].flatMap(({ words, count }) => (words === undefined ? [] : [[words, count] as const]));
}
