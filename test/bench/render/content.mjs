// The same content for every tool: a card of two pages, its title numbered so that no two cards are alike.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const file = parse(readFileSync('frameworks/service-excellence.yaml', 'utf8'));
const [competency] = file.competencies;
const en = (text) => (typeof text === 'string' ? text : text.en);

/** Title, definition, contrasts, and levels with indicators and examples, in English. */
export function card(number) {
  return {
    title: `${en(competency.title)} ${number}`,
    definition: en(competency.definition),
    motivation: en(competency.motivation),
    contrasts: competency.contrasts.slice(0, 5).map(({ is, isNot }) => [en(is), en(isNot)]),
    levels: competency.levels.map(({ level, title, concept, indicators, examples }) => ({
      level,
      title: en(title),
      concept: en(concept),
      indicators: indicators.map(({ text }) => en(text)),
      example: en(examples[0].text),
    })),
  };
}

export const cards = (count) => Array.from({ length: count }, (_, at) => card(at + 1));
