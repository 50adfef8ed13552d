import { type Finding, finding } from '../../diagnostics/index.ts';
import type { WordsReading } from '../words-reading.ts';

/** Marks that stand for a text still to be written, wherever they stand. */
const marks = ['TODO', 'TBD', 'TBC', 'FIXME', 'XXX', 'xxx', '???', 'lorem ipsum', 'Lorem ipsum', 'LOREM IPSUM'];

/** Words that stand for one only when they are all there is, or stand in brackets: “a form to be completed” is a text. */
const whole = [
  ...['to be completed', 'to be defined', 'to be determined', 'to be written', 'to be confirmed', 'to be translated'],
  ...['todo', 'tbd', 'tbc', 'placeholder', 'your text here', 'insert text here'],
  ...['à compléter', 'à définir', 'à déterminer', 'à rédiger', 'à préciser', 'à confirmer', 'à traduire', 'à venir'],
  ...['votre texte ici', 'texte à venir', '…', '...', '-', '?'],
];

const wholes = whole.map((each) => each.replace(/[.?]/g, '\\$&')).join('|');
const mark = new RegExp(`(?<![\\p{L}\\d])(?:${marks.join('|').replaceAll('?', '\\?')})(?![\\p{L}\\d])`, 'u');
const alone = new RegExp(`^\\s*(?:${wholes})[\\s.!…]*$`, 'iu');
const bracketed = new RegExp(`[[(<{]\\s*(?:${wholes})[\\s.!…]*[\\])>}]`, 'iu');

// One quick look at most texts: what all the marks begin with, at least three characters each to be skipped over fast.
const suspicious = /TODO|TB[DC]|FIXME|XXX|xxx|\?\?\?|orem|OREM|[[(<{](?:\s*[àÀtTpPiIvV]|[.…?-])[^\])>}]/;

/** Texts that somebody meant to write later. */
export function placeholders(reading: WordsReading): readonly Finding[] {
  const found: Finding[] = [];
  reading.eachWords((words, _, path) => {
    const placeholder = placeholderIn(words);
    if (placeholder !== undefined) found.push(finding('text/placeholder', path(), { placeholder }));
  });
  return found;
}

function placeholderIn(text: string): string | undefined {
  if (text.length < 24 && alone.test(text)) return text.trim();
  return suspicious.test(text) ? (mark.exec(text) ?? bracketed.exec(text))?.[0] : undefined;
}
