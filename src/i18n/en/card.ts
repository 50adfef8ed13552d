import { counted, numbered } from '../counted.ts';

/** The program's own words on printed pages. */
export const card = {
  language: 'English',
  colon: ':',
  level: (level: number): string => `Level ${level}`,
  headings: {
    definition: 'Definition',
    notes: 'Notes',
    motivation: 'Core motivation',
    guidance: 'What to keep in mind',
    contrasts: 'What it is, what it is not',
    is: 'What it is',
    isNot: 'What it is not',
    purpose: 'Purpose',
    values: 'Values',
    progression: 'Scale progression',
    elaboration: 'In other words',
    example: 'Example',
    indicators: 'Indicators',
    levels: 'Levels',
    competencies: 'Competencies',
    contents: 'Contents',
    scale: 'Scale',
  },
  progression: {
    cumulative: 'Cumulative: a level holds only if all lower ones hold.',
    independent: 'Independent: each level stands on its own.',
  },
  dimension: 'Dimension',
  lower: 'At the lowest level',
  upper: 'At the highest level',
  competency: 'Competency',
  target: (profile: string): string => `Targets of the profile: ${profile}`,
  targetLevel: 'Target',
  levelOf: (at: number, of: number): string => `level ${at} of ${of}`,
  page: (at: number, of: number): string => `Page ${at} of ${of}`,
  version: (version: string, date: string | null): string =>
    date === null ? `version ${version}` : `version ${version} · printed ${date}`,
  source: (source: string): string => `Source: ${source}`,
  skip: 'To the content',
  sheet: {
    title: 'Rating sheet',
    consensusTitle: 'Consensus sheet',
    subject: 'Person assessed',
    rater: 'Rater',
    relation: 'Relation to the person',
    date: 'Date',
    signature: 'Signature',
    howTo: (points: string): string =>
      `Tick one box per indicator: ${points}. Tick “not observed” where you have seen nothing; it is not the same as the lowest point.`,
    notObserved: 'Not observed',
    indicator: 'Indicator',
    evidence: 'Evidence: what you saw, when, with what result',
    notes: 'Notes',
    rating: 'Rating',
    overall: 'Level that describes the person',
    belowFirst: 'below the first level',
    member: (number: number): string => `Member ${number}`,
    members: 'Members of the panel',
    agreed: 'Agreed',
    justification: 'Justification of the agreed level',
    consensusHowTo:
      'Each member copies the level of their own sheet before the discussion. Then the panel agrees on one level, and says why.',
    name: 'Name',
    tick: (indicator: string, point: string): string => `${indicator}: ${point}`,
  },
};

/** What the command says beside its result. */
export const render = {
  chosen: (paper: string, size: number, pages: number): string =>
    `${paper}, ${numbered('en', size)} pt, ${counted('en', pages, 'page', 'pages')}.`,
  written: (path: string): string => `Written: ${path}`,
  writtenMany: (count: number, folder: string): string =>
    `${counted('en', count, 'file', 'files')} written in ${folder}.`,
  progress: (done: number, of: number): string => `${numbered('en', done)} of ${numbered('en', of)}`,
  papers: { letter: 'Letter', legal: 'Legal', tabloid: 'Tabloid', a4: 'A4', a3: 'A3', a2: 'A2' },
};
