import { type HeadingWords, type Section, sections } from '../words/heading-words.ts';
import { folded, onOneLine, phraseOf } from './folding.ts';

/** What a line announces. */
export interface Announcement {
  /** One section, or two where the heads of two columns stand on one line. */
  readonly sections: readonly Section[];
  /** What stands behind the heading's own words; empty where nothing does. */
  readonly rest: string;
  /** What parts the heading from the rest: `Definition: …`, `Progression – …`, `Purpose of … :`. */
  readonly parting: 'none' | 'colon' | 'dash' | 'words';
}

/** A line that begins a level. */
export interface LevelAnnouncement {
  readonly level: number;
  readonly title: string;
}

interface Phrase {
  readonly words: string;
  readonly section: Section;
  /** Finds the words at the beginning of a folded line; a slash may have spaces around it. */
  readonly pattern: RegExp;
}

/** Letters of a line within which a heading's own words must end. */
const longestOwn = 200;
const longestHeading = 160;
const longestLevelTitle = 110;
const pairs: readonly string[] = ['is isNot', 'isNot is', 'lower upper', 'upper lower', 'concept indicators'];
const paired = new Set(pairs.map((each) => each.split(' ')[0]));
const endMarks = /^[\s:.…*?/|-]*$/;

/** Knows headings by the words of every language at once: pages mix them. */
export class Headings {
  readonly #phrases: readonly Phrase[];
  readonly #level: RegExp;
  readonly #levelBehind: RegExp;
  /** The word for levels without a number, also in the plural: `Niveaux de maîtrise`. */
  readonly #levels: RegExp;

  constructor(words: HeadingWords) {
    const all = Object.values(words).flatMap((language) =>
      sections.flatMap((section) => (language[section] ?? []).map((each) => phrase(phraseOf(each), section))),
    );
    this.#phrases = all.filter((each) => each.words !== '').sort((a, b) => b.words.length - a.words.length);
    const levels = this.#phrases.filter((each) => each.section === 'level').map((each) => escaped(each.words));
    const number = '(?:\\s*(?:no\\.?|n°|#|:)?\\s*(\\d{1,4})|\\s+([ivx]{1,4}))(?![\\p{L}\\d%])';
    const numbered = `(?:${levels.join('|')})${number}`;
    this.#level = new RegExp(`^${numbered}[\\s:.)-]*`, 'u');
    const plural = levels.map((each) => each.replace(/\p{L}+/gu, '$&[sx]?'));
    this.#levels = new RegExp(`^(?:${plural.join('|')})[\\s:.…*?/|-]*$`, 'u');
    this.#levelBehind = new RegExp(`^\\p{L}[^:.]{2,90}?[\\s,:-]+${numbered}\\s*$`, 'u');
  }

  /** What the line announces; `title` is that of the competency, which headings like to repeat. */
  announced(line: string, title = ''): Announcement | null {
    const text = withoutTitle(onOneLine(line), title);
    if (text === '' || !/\p{L}/u.test(text.charAt(0))) return null;
    const plain = folded(text.slice(0, longestOwn));
    return this.#columns(plain) ?? this.#single(text, plain);
  }

  /** The level that the line begins, where it begins one. */
  level(line: string, title = ''): LevelAnnouncement | null {
    if (line.length > longestHeading * 2) return null;
    const text = withoutTitle(onOneLine(line), title);
    const found = this.#level.exec(folded(text));
    if (found === null) return null;
    const rest = text.slice(found[0].length).trim();
    // `Level 2 asks for patience.` is a sentence about a level, and no heading.
    if (rest.length > longestLevelTitle || (/[.!?]$/.test(rest) && rest.length > 40)) return null;
    return { level: numberOf(found[1] ?? found[2] ?? ''), title: rest };
  }

  /** The level that a line names behind other words, such as the title of its competency; null where it names none. */
  levelWithin(line: string): number | null {
    const text = onOneLine(line);
    if (text.length > longestLevelTitle) return null;
    const found = this.#levelBehind.exec(folded(text));
    return found === null ? null : numberOf(found[1] ?? found[2] ?? '');
  }

  /** Whether a sentence begins as headings of the section do. */
  speaksOf(section: Section, line: string): boolean {
    const plain = folded(onOneLine(line));
    return this.#phrases.some((each) => each.section === section && lengthOf(each.pattern, plain) > 0);
  }

  #single(text: string, plain: string): Announcement | null {
    for (const { section, pattern } of this.#phrases) {
      const own = section === 'level' ? 0 : lengthOf(pattern, plain);
      if (own > 0) return this.#behind(section, text, { plain, own });
    }
    return this.#columnOfLevels(plain);
  }

  /** What follows the heading's own words, which have `own` letters. */
  #behind(section: Section, text: string, { plain, own }: { plain: string; own: number }): Announcement | null {
    const [behind, after] = [plain.slice(own), text.slice(own)];
    const known = { sections: [section] };
    if (endMarks.test(behind)) return { ...known, rest: '', parting: 'none' };
    if (/^\s*(\([^)]*\))?\s*:/.test(behind))
      return { ...known, rest: afterMark(after, /^[^:]*:\s*/), parting: 'colon' };
    if (/^\s+-\s/.test(behind)) return { ...known, rest: afterMark(after, /^\s+\S\s*/), parting: 'dash' };
    const isOpen = text.length <= longestHeading && /(:|…|\.\.\.)\s*$/.test(text);
    return isOpen ? { ...known, rest: after.trim(), parting: 'words' } : null;
  }

  /** The word for levels alone, as the head of a column or above all of them. */
  #columnOfLevels(plain: string): Announcement | null {
    return this.#levels.test(plain) ? { sections: ['level'], rest: '', parting: 'none' } : null;
  }

  /** Two heads of columns that came onto one line. */
  #columns(plain: string): Announcement | null {
    for (const first of this.#phrases) {
      const own = paired.has(first.section) ? lengthOf(first.pattern, plain) : 0;
      if (own === 0) continue;
      const behind = plain.slice(own).replace(/^[\s.…:,;/|-]+/, '');
      const second = this.#phrases.find(({ pattern, section }) => {
        const length = pairs.includes(`${first.section} ${section}`) ? lengthOf(pattern, behind) : 0;
        const left = behind.slice(length);
        return length > 0 && (endMarks.test(left) || (section === 'indicators' && /:\s*$/.test(left)));
      });
      if (second !== undefined) return { sections: [first.section, second.section], rest: '', parting: 'none' };
    }
    return null;
  }
}

function phrase(words: string, section: Section): Phrase {
  const source = escaped(words).replace(/\s*\/\s*/g, '\\s*/\\s*');
  // Words that end with an apostrophe go on without a space.
  return { words, section, pattern: new RegExp(`^${source}${words.endsWith("'") ? '' : '(?![\\p{L}\\d])'}`, 'u') };
}

/** How many letters of the line the words take; 0 where it does not begin with them. */
function lengthOf(pattern: RegExp, plain: string): number {
  return pattern.exec(plain)?.[0].length ?? 0;
}

function afterMark(text: string, mark: RegExp): string {
  return text.replace(mark, '').trim();
}

/** The line without every mention of the title and the marks around it. */
function withoutTitle(text: string, title: string): string {
  const name = phraseOf(title);
  if (name.length < 3) return text;
  const plain = folded(text);
  let left = '';
  let from = 0;
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, from)) {
    left += text.slice(from, at);
    from = at + name.length;
  }
  // A line that is nothing but the title announces nothing.
  return from === 0 ? text : onOneLine(left + text.slice(from)).replace(/^[\s:.,/|–—-]+/, '');
}

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function numberOf(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits);
  const values = [...digits].map((each) => roman[each] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
