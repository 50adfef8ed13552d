import type { SourcePart } from '../../diagnostics/index.ts';
import { counted, listed } from '../counted.ts';

/** What an import is told in: how much of everything was found. */
export interface ImportCounts {
  readonly competencies: number;
  readonly levels: number;
  readonly indicators: number;
  readonly leftovers: number;
}

const parts: Readonly<Record<SourcePart, string>> = {
  'framework-title': 'title of the framework',
  'framework-description': 'description of the framework',
  source: 'source',
  category: 'category',
  title: 'title',
  heading: 'heading',
  definition: 'definition',
  note: 'note',
  motivation: 'motivation',
  guidance: 'guidance',
  contrast: 'contrast',
  purpose: 'purpose',
  value: 'value',
  progression: 'progression',
  dimension: 'dimension',
  level: 'level',
  'level-title': 'title of the level',
  concept: 'concept',
  indicator: 'indicator',
  elaboration: 'elaboration',
  example: 'example',
  leftover: 'not understood: notes',
  'left-out': 'not content: left out',
};

/** How a table was understood. */
export interface LayoutTold {
  readonly sheet: string;
  readonly kind: 'own' | 'indicators' | 'levels' | 'matrix';
  readonly rows: number;
  readonly columns: readonly { readonly heading: string; readonly field: string }[];
}

const layouts: Readonly<Record<LayoutTold['kind'], string>> = {
  own: 'as competency export writes it',
  indicators: 'one row for each indicator',
  levels: 'one row for each level',
  matrix: 'one column for each level',
};

export const importing = {
  layout: ({ sheet, kind, rows, columns }: LayoutTold): string => {
    const held = columns.map(({ heading, field }) => `${heading} → ${field}`).join(', ');
    return `${sheet === '' ? 'Table' : `Sheet “${sheet}”`}: ${layouts[kind]}, ${counted('en', rows, 'row', 'rows')}.${held === '' ? '' : ` ${held}. If that is wrong, say it with --map.`}`;
  },
  read: (path: string, format: string, languages: readonly string[]): string =>
    `${path}: ${format}, ${listed('en', languages, 'conjunction')}.`,
  found: ({ competencies, levels, indicators, leftovers }: ImportCounts): string =>
    `Found ${listed(
      'en',
      [
        counted('en', competencies, 'competency', 'competencies'),
        counted('en', levels, 'level', 'levels'),
        counted('en', indicators, 'indicator', 'indicators'),
      ],
      'conjunction',
    )}; ${counted('en', leftovers, 'line was', 'lines were')} not understood.`,
  style: (count: number): string =>
    `${counted('en', count, 'remark', 'remarks')} about style; competency validate shows them.`,
  written: (path: string): string => `Written: ${path}`,
  notWritten: 'Nothing was written.',
  kept: (count: number): string => `${counted('en', count, 'id was', 'ids were')} kept.`,
  untouched: (ids: readonly string[]): string =>
    `The source does not speak of ${listed('en', ids, 'conjunction')}; left as it was.`,
  heldBack: (path: string, count: number): string =>
    `${counted('en', count, 'thing', 'things')} of “${path}” would go, as told above. With --force ${count === 1 ? 'it goes' : 'they go'}.`,
  commentsLost: (path: string, count: number): string =>
    `Warning: ${counted('en', count, 'comment', 'comments')} of “${path}” will be lost; an import writes the whole file anew.`,
  languages: { en: 'English', fr: 'French' } as Readonly<Record<string, string>>,
  parts,
  level: (level: number): string => `level ${level}`,
  page: (page: number): string => `page ${page}`,
  untitled: 'Imported framework',
};
