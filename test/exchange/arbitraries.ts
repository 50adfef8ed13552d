import fc from 'fast-check';
import { type FrameworkFile, standingAlone } from '../../src/exchange/index.ts';

/** Words as people and hostile files write them: letters of any script, marks that formats give a meaning to, line breaks. */
const words = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,12}( [a-zà-ÿ]{1,9}){0,3}$/) },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((each) => each.trim() !== ''),
  fc.constantFrom(
    '=1+1',
    '-3',
    "'=x",
    '@cmd',
    '+1',
    'a;b,c',
    '"quoted"',
    'a\nb',
    'a\n\nb',
    '- a\n- b',
    '1.0',
    '007',
    'true',
    '_x0041_',
    '\ufffd a',
    "'",
  ),
);

const tags = ['fr', 'en', 'es'];

/** A text in some of the languages, or in one that the framework does not name. */
function texts(languages: readonly string[]): fc.Arbitrary<unknown> {
  const all = fc.record(Object.fromEntries(languages.map((each) => [each, words])));
  const some = fc
    .record(Object.fromEntries([...languages, 'pt'].map((each) => [each, words])), { requiredKeys: [] })
    .filter((each) => Object.keys(each).length > 0);
  return languages.length === 1 ? fc.oneof(words, some) : fc.oneof({ weight: 4, arbitrary: all }, words, some);
}

const ids = (prefix: string) => (count: number) => Array.from({ length: count }, (_, at) => `${prefix}-${at}`);
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A thing of that id, with its required fields and any of the others. */
function thing(id: string, required: Fields, others: Fields) {
  return fc
    .tuple(fc.record(required), fc.record(others, { requiredKeys: [] }))
    .map(([own, more]) => ({ id, ...own, ...more }));
}

const few = fc.integer({ min: 0, max: 3 });

/** Any sound framework file that stands alone: every property there or not, any words, several languages. */
export const frameworkFiles: fc.Arbitrary<FrameworkFile> = fc.integer({ min: 1, max: 3 }).chain((count) => {
  const languages = tags.slice(0, count);
  const text = texts(languages);
  const list = fc.array(text, { maxLength: 3 });
  const optional = { requiredKeys: [] };
  const numbers = fc
    .uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
    .map((each) => each.toSorted((a, b) => a - b));
  const identified = (prefix: string, required: Fields, others: Fields = {}) =>
    few.map(ids(prefix)).chain((all) => fc.tuple(...all.map((id) => thing(id, required, others))));
  const levels = fc.tuple(numbers, fc.array(few, { minLength: 4, maxLength: 4 })).chain(([all, counts]) =>
    fc.tuple(
      ...all.map((level, at) =>
        fc.record(
          {
            level: fc.constant(level),
            title: text,
            concept: text,
            indicators: fc.tuple(
              ...ids(`does-${level}`)(counts[at] ?? 0).map((id) => fc.record({ id: fc.constant(id), text })),
            ),
            elaboration: list,
            examples: fc.array(fc.record({ title: text, text }, { requiredKeys: ['text'] }), { maxLength: 2 }),
          },
          { requiredKeys: ['level'] },
        ),
      ),
    ),
  );
  const scale = fc.record(
    {
      title: text,
      levels: numbers.chain((all) =>
        fc.tuple(
          ...all.map((level) =>
            fc.record({ level: fc.constant(level), title: text, description: text }, { requiredKeys: ['level'] }),
          ),
        ),
      ),
    },
    { requiredKeys: ['levels'] },
  );
  const contrasts = fc.array(
    fc.record({ is: text, isNot: text }, optional).filter((each) => Object.keys(each).length > 0),
    { maxLength: 3 },
  );
  const progression = fc.record(
    {
      type: fc.constantFrom('cumulative', 'independent'),
      summary: text,
      dimensions: identified('dimension', { title: text }, { definition: text, lower: text, upper: text }),
    },
    optional,
  );
  const value = fc.integer({ min: 0, max: 20 }).map((each) => each / 20);
  const rating = fc.record(
    {
      points: fc
        .tuple(fc.record({ value, title: text }), fc.record({ value, title: text }))
        .filter(([a, b]) => a.value !== b.value)
        .map((all) => all.map((each, at) => ({ id: `point-${at}`, ...each }))),
      threshold: fc.double({ min: 0.01, max: 1, noNaN: true }),
      minimumObserved: value,
    },
    optional,
  );
  const competencyIds = fc.integer({ min: 1, max: 3 }).map(ids('competency'));
  return fc
    .tuple(competencyIds, identified('category', { title: text }, { description: text }), fc.option(scale))
    .chain(([all, categories, shared]) => {
      const category = fc.constantFrom(...categories.map(({ id }) => id), undefined);
      const fields = {
        title: text,
        definition: text,
        notes: list,
        motivation: text,
        guidance: list,
        contrasts,
        purpose: text,
        values: list,
        progression,
        levels,
      };
      const required = ['title', 'definition', ...(shared === null ? ['levels' as const] : [])] as const;
      const competencies = fc.tuple(
        ...all.map((id) =>
          fc
            .tuple(fc.record(fields, { requiredKeys: [...required] }), category)
            .map(([own, of]) => ({ id, ...(of === undefined ? {} : { category: of }), ...own })),
        ),
      );
      return competencies.chain((made) => {
        const profiles = identified(
          'profile',
          { title: text },
          {
            description: text,
            targets: targetsOf(made, shared),
            weights: fc.dictionary(
              fc.constantFrom(...all),
              fc.integer({ min: 0, max: 30 }).map((each) => each / 10),
            ),
          },
        );
        const source = fc
          .record(
            {
              organization: text,
              title: text,
              url: fc.constant('https://example.org/guide'),
              date: fc.constantFrom('2016', '2016-04', '2016-04-01'),
              licence: text,
              note: text,
            },
            optional,
          )
          .filter((each) => Object.keys(each).length > 0);
        return fc
          .record({ title: text, description: text, source, rating, profiles }, { requiredKeys: ['title'] })
          .map((own) =>
            standingAlone({
              kind: 'framework',
              id: 'made',
              version: '1.2.3-rc.1',
              languages,
              ...own,
              ...(categories.length > 0 ? { categories } : {}),
              ...(shared === null ? {} : { scale: shared }),
              competencies: made,
              // The parts are arbitrary within the schema, which the tests that use them check.
            } as FrameworkFile),
          );
      });
    });
});

interface Leveled {
  readonly id: string;
  readonly levels?: readonly { readonly level: number }[];
}

/** A target that is one of the levels of each of some competencies. */
function targetsOf(all: readonly Leveled[], shared: { readonly levels: readonly { readonly level: number }[] } | null) {
  const numbers = (each: Leveled) => (each.levels ?? shared?.levels ?? []).map(({ level }) => level);
  return fc.record(
    Object.fromEntries(
      all.map((each) => {
        const level = fc.constantFrom(...numbers(each));
        const range = fc.tuple(level, level).map((ends) => ({ min: Math.min(...ends), max: Math.max(...ends) }));
        return [each.id, fc.oneof(level, range)];
      }),
    ),
    { requiredKeys: [] },
  );
}
