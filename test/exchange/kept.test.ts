import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  casePackage,
  type FrameworkFile,
  headedTable,
  sheetsOf,
  singleTable,
  standingAlone,
  tableWords,
} from '../../src/exchange/index.ts';
import { caseReader } from '../../src/import/readers/case.ts';
import { csvReader } from '../../src/import/readers/csv.ts';
import { keyedReader } from '../../src/import/readers/keyed.ts';
import { markdownReader } from '../../src/import/readers/text.ts';
import { xlsxReader } from '../../src/import/readers/xlsx.ts';
import type { Competency, Framework, Level, Text } from '../../src/model/index.ts';
import { achievementsOf } from '../../src/output/badges/achievements.ts';
import { tableCsv } from '../../src/output/csv/table.ts';
import { frameworkMarkdown } from '../../src/output/markdown/framework.ts';
import { frameworkSkos } from '../../src/output/skos/skos.ts';
import { workbookXlsx } from '../../src/output/xlsx/workbook.ts';
import { complete } from './frameworks.ts';
import { fileBy } from './reading.ts';
import { frameworkOf, saidBy } from './sameness.ts';

/** With ids that no title makes. */
const renamed: FrameworkFile = JSON.parse(
  JSON.stringify(complete).replaceAll(/"(listening|punctuality)"/g, '"own-$1"'),
);

/** The framework in which every property is used, and none is as it would be if nothing were said. */
const telling: FrameworkFile = standingAlone({
  ...renamed,
  id: 'desk-2026',
  version: '2.3.4',
  rating: { ...renamed.rating, threshold: 0.8, minimumObserved: 0.4 },
  competencies: (renamed.competencies ?? []).map((each) => ({
    ...each,
    progression: { ...each.progression, type: 'independent' },
  })),
  'x-owner': { name: 'Ada' },
});

const words = tableWords.en;
const kinds = { category: 'Category', competency: 'Competency', indicator: 'Indicator' };
const packages = telling.languages.map((each) =>
  casePackage(telling, each, { changed: '2026-11-22T00:00:00Z', kinds }),
);

/** The framework after a format and back. */
const returned: Readonly<Record<string, () => Promise<FrameworkFile>>> = {
  CASE: () => fileBy(caseReader, JSON.stringify(packages)),
  Excel: async () => fileBy(xlsxReader, await workbookXlsx(sheetsOf(telling).map((each) => headedTable(each, words)))),
  CSV: () => fileBy(csvReader, tableCsv(singleTable(sheetsOf(telling), words), 'en')),
  JSON: () => fileBy(keyedReader, JSON.stringify(telling)),
  Markdown: () => fileBy(markdownReader, frameworkMarkdown(frameworkOf(telling), 'en')),
};

/** Documents that are not read back: what is kept is what their words say. */
const documents: Readonly<Record<string, string>> = {
  SKOS: frameworkSkos(frameworkOf(telling)),
  'Open Badges': JSON.stringify(achievementsOf(frameworkOf(telling), 'en')),
};
/** Formats of which one document holds one language. */
const monolingual = ['Markdown', 'Open Badges'];

const all = (of: (each: Competency) => unknown) => (framework: Framework) => framework.competencies.map(of);
const levels = (of: (each: Level) => unknown) => all((each) => each.levels.map(of));

const properties: Readonly<Record<string, (framework: Framework) => unknown>> = {
  'id of the framework': ({ id }) => id,
  version: ({ version }) => version,
  'title of the framework': ({ title }) => title,
  'description of the framework': ({ description }) => description,
  'source: organization': ({ source }) => source?.organization,
  'source: title': ({ source }) => source?.title,
  'source: address': ({ source }) => source?.url,
  'source: date': ({ source }) => source?.date,
  'source: licence': ({ source }) => source?.licence,
  'source: note': ({ source }) => source?.note,
  'titles of categories': ({ categories }) => categories.map(({ title }) => title),
  'descriptions of categories': ({ categories }) => categories.map(({ description }) => description),
  'title of the shared scale': ({ scale }) => scale?.title,
  'levels of the shared scale': ({ scale }) => scale?.levels.map(({ title, description }) => [title, description]),
  'rating points': ({ rating }) => rating.points,
  'threshold and minimum observed': ({ rating: { threshold, minimumObserved } }) => [threshold, minimumObserved],
  'ids of competencies': all(({ id }) => id),
  'titles of competencies': all(({ title }) => title),
  'category of each competency': all(({ category }) => category),
  definitions: all(({ definition }) => definition),
  notes: all(({ notes }) => notes),
  motivation: all(({ motivation }) => motivation),
  guidance: all(({ guidance }) => guidance),
  contrasts: all(({ contrasts }) => contrasts),
  purpose: all(({ purpose }) => purpose),
  values: all(({ values }) => values),
  'progression: type': all(({ progression }) => progression.type),
  'progression: summary': all(({ progression }) => progression.summary),
  'dimensions: title and ends': all(({ progression }) =>
    progression.dimensions.map(({ title, lower, upper }) => [title, lower, upper]),
  ),
  'dimensions: definition': all(({ progression }) => progression.dimensions.map(({ definition }) => definition)),
  'titles of levels': levels(({ title }) => title),
  concepts: levels(({ concept }) => concept),
  'ids of indicators': levels(({ indicators }) => indicators.map(({ id }) => id)),
  indicators: levels(({ indicators }) => indicators.map(({ text }) => text)),
  elaboration: levels(({ elaboration }) => elaboration),
  'examples: text': levels(({ examples }) => examples.map(({ text }) => text)),
  'examples: title': levels(({ examples }) => examples.map(({ title }) => title)),
  'titles of profiles': ({ profiles }) => profiles.map(({ title }) => title),
  'descriptions of profiles': ({ profiles }) => profiles.map(({ description }) => description),
  'targets and weights of profiles': ({ profiles }) => profiles.map(({ targets, weights }) => [targets, weights]),
};

/** Every text in a value, in the one language or in all. */
function textsIn(value: unknown, language: string | null): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, language));
  const isText = Object.keys(value).every((each) => telling.languages.includes(each));
  return Object.entries(value).flatMap(([key, each]) =>
    isText && language !== null && key !== language ? [] : textsIn(each, language),
  );
}

function inOneLanguage(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, each: Text) =>
    typeof each === 'object' && each !== null && 'en' in each ? each.en : each,
  );
}

async function keptBy(format: string): Promise<Readonly<Record<string, boolean>>> {
  const before = saidBy(telling) as Framework;
  const language = monolingual.includes(format) ? 'en' : null;
  const document = documents[format];
  const file = await returned[format]?.();
  const after = file === undefined ? null : (saidBy(file) as Framework);
  return Object.fromEntries(
    Object.entries(properties).map(([name, of]) => {
      if (after !== null) {
        const [was, is] = [of(before), of(after)].map((each) =>
          language === null ? (each ?? null) : inOneLanguage(each),
        );
        return [name, JSON.stringify(was) === JSON.stringify(is)];
      }
      const texts = textsIn(of(before), language);
      return [
        name,
        texts.length > 0 && texts.every((each) => document?.includes(JSON.stringify(each).slice(1, -1)) === true),
      ];
    }),
  );
}

describe('docs/exchange.md', () => {
  it('tells of each property which formats keep it, as going there and back shows', async () => {
    const formats = [...Object.keys(returned), ...Object.keys(documents)];
    const kept = await Promise.all(formats.map(keptBy));
    const rows = Object.keys(properties).map(
      (name) => `| ${name} | ${kept.map((each) => (each[name] === true ? 'yes' : '–')).join(' | ')} |`,
    );
    const table = [`| | ${formats.join(' | ')} |`, `|---|${formats.map(() => ':-:|').join('')}`, ...rows].join('\n');
    const page = readFileSync(new URL('../../docs/exchange.md', import.meta.url), 'utf8');
    expect(page).toContain(table);
  });
});
