/** What a column holds: a text in one language, a number, or a word of the file format (an id, a date). */
export type FieldKind = 'text' | 'number' | 'word';

/** The sheets that a framework becomes, each with its columns; ids tie them together. */
const sheetFields = {
  framework: {
    id: 'word',
    version: 'word',
    languages: 'word',
    title: 'text',
    description: 'text',
    organization: 'text',
    sourceTitle: 'text',
    url: 'word',
    date: 'word',
    licence: 'text',
    sourceNote: 'text',
    scaleTitle: 'text',
    threshold: 'number',
    minimumObserved: 'number',
  },
  categories: { id: 'word', title: 'text', description: 'text' },
  scale: { level: 'number', title: 'text', description: 'text' },
  rating: { id: 'word', value: 'number', title: 'text' },
  competencies: {
    id: 'word',
    category: 'word',
    title: 'text',
    definition: 'text',
    motivation: 'text',
    purpose: 'text',
    type: 'word',
    summary: 'text',
  },
  dimensions: { competency: 'word', id: 'word', title: 'text', definition: 'text', lower: 'text', upper: 'text' },
  contrasts: { competency: 'word', is: 'text', isNot: 'text' },
  levels: { competency: 'word', level: 'number', title: 'text', concept: 'text' },
  indicators: { competency: 'word', level: 'number', id: 'word', text: 'text' },
  details: { competency: 'word', level: 'number', kind: 'word', title: 'text', text: 'text' },
  profiles: { id: 'word', title: 'text', description: 'text' },
  targets: { profile: 'word', competency: 'word', target: 'number', min: 'number', max: 'number', weight: 'number' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldKind>>>>;

export type SheetName = keyof typeof sheetFields;
// The keys of a table are its sheets, in the order in which they are written.
export const sheetNames = Object.keys(sheetFields) as readonly SheetName[];

export type Field = { [S in SheetName]: keyof (typeof sheetFields)[S] }[SheetName];

/** The fields of a sheet and what each holds. */
export function fieldsOf(sheet: SheetName): readonly (readonly [Field, FieldKind])[] {
  // Each key of a sheet's table is a field.
  return Object.entries(sheetFields[sheet]) as readonly (readonly [Field, FieldKind])[];
}

/** The lists of a competency or a level whose items are rows of the sheet of details. */
export const detailKinds = ['note', 'guidance', 'value', 'elaboration', 'example'] as const;
export type DetailKind = (typeof detailKinds)[number];
