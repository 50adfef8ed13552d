import fc from 'fast-check';
import type { Version } from '../../src/diff/index.ts';
import { type FileTypes, placedFramework } from '../../src/model/index.ts';

export type FrameworkFile = FileTypes['framework'];

/** The version that a file makes; the file must be sound. */
export function versionOf(file: FrameworkFile): Version {
  const place = () => ({ file: 'f.yaml', line: 1, column: 1, length: 1 });
  const { value, diagnostics } = placedFramework({ value: file, place });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics.map(({ code, params }) => ({ code, params }))));
  return { framework: value, file };
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo'];
const word = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));

/** Sentences that no two things share: a running number makes each its own. */
export interface Shape {
  readonly languages: number;
  readonly words: readonly string[];
  readonly categories: number;
  readonly competencies: readonly {
    readonly levels: readonly number[];
    readonly category: number;
    readonly notes: number;
  }[];
  readonly profiles: number;
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  languages: fc.integer({ min: 1, max: 3 }),
  words: fc.array(word, { minLength: 40, maxLength: 60 }),
  categories: fc.integer({ min: 0, max: 3 }),
  competencies: fc.array(
    fc.record({
      levels: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
      category: fc.integer({ min: 0, max: 3 }),
      notes: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  profiles: fc.integer({ min: 0, max: 2 }),
});

const tags = ['fr', 'en', 'es'];

/** A sound framework of that shape, in which every text is like no other. */
function frameworkOf({ languages, words, categories, competencies, profiles }: Shape): FrameworkFile {
  let count = 0;
  const said = (length: number) => {
    count += 1;
    const own = Array.from({ length }, (_, at) => words[(count * 7 + at * at * 3) % words.length]);
    return `${own.map((each, at) => `${each}${(count * 31 + at) % 97}x${count}`).join(' ')}.`;
  };
  const spoken = tags.slice(0, languages);
  const text = (length = 6) => Object.fromEntries(spoken.map((each) => [each, said(length)]));
  const categoryId = (at: number) => `category-${at}`;
  return {
    kind: 'framework',
    id: 'made',
    version: '1.0.0',
    languages: spoken,
    title: text(),
    categories: Array.from({ length: categories }, (_, at) => ({ id: categoryId(at), title: text() })),
    rating: {
      points: [0, 0.5, 1].map((value, at) => ({ id: `point-${at}`, value, title: text() })),
      threshold: 0.75,
    },
    competencies: competencies.map((competency, at) => ({
      id: `competency-${at}`,
      ...(competency.category < categories ? { category: categoryId(competency.category) } : {}),
      title: text(),
      definition: text(12),
      notes: Array.from({ length: competency.notes }, () => text()),
      contrasts: [{ is: text(), isNot: text() }],
      levels: competency.levels.map((indicators, rank) => ({
        level: rank + 1,
        title: text(4),
        concept: text(8),
        indicators: Array.from({ length: indicators }, (_, i) => ({
          id: `indicator-${at}-${rank}-${i}`,
          text: text(8),
        })),
      })),
    })),
    profiles: Array.from({ length: profiles }, (_, at) => ({
      id: `profile-${at}`,
      title: text(),
      targets: { 'competency-0': 1 },
    })),
  };
}

export const frameworks: fc.Arbitrary<FrameworkFile> = shapes.map(frameworkOf);
