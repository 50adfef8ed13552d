import type { Person } from '../model/index.ts';
import type { FilledForm } from './pdf-form.ts';

/** Words of a form that the reader of a form must know again. */
export interface FormWords {
  /** Relations by the words people write for them, in lower case. */
  readonly relations: ReadonlyMap<string, string>;
  readonly level: (level: string) => string;
  readonly colon: string;
  readonly judged: string;
  readonly agreed: string;
  readonly justification: string;
  readonly date: string;
  readonly member: (number: number) => string;
  readonly personOf: (said: string) => Person;
}

/**
 * A filled form as the value of an answers file, still to be checked like one. What an answers file has no place for,
 * such as evidence for a whole level, goes into the note of its competency.
 */
export function answersOf({ made, fields }: FilledForm, words: FormWords): unknown {
  const { design, ...framework } = madeOf(made);
  const isConsensus = design === 'consensus';
  const competencies = [...new Set([...fields.keys()].flatMap((name) => competencyIn(name) ?? []))];
  const notes = new Map(competencies.map((each) => [each, noteOf(each, fields, words)]));
  const ratings = competencies.flatMap((each) => {
    const rating = ratingOf(each, fields, notes.get(each) ?? '');
    return Object.keys(rating).length === 0 ? [] : [[each, rating] as const];
  });
  const subject = fields.get('subject');
  const date = instantOf(fields.get('date'));
  return {
    kind: 'assessment',
    framework,
    subject: subject === undefined ? {} : words.personOf(subject),
    rater: isConsensus ? panelOf(fields) : raterOf(fields, words),
    ...(date === null ? {} : { completedAt: date }),
    ratings: Object.fromEntries(ratings),
  };
}

function madeOf(made: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(made ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** `rating/<competency>/<indicator>` and its like. */
function competencyIn(name: string): string | null {
  return /^(?:rating|evidence|judged|level|note|member|agreed|justification)\/([a-z0-9-]+)/.exec(name)?.[1] ?? null;
}

function raterOf(fields: FilledForm['fields'], { relations, personOf }: FormWords): unknown {
  const rater = fields.get('rater');
  const relation = fields.get('relation');
  return {
    ...(rater === undefined ? {} : personOf(rater)),
    ...(relation === undefined ? {} : { relation: relations.get(relation.toLowerCase()) ?? relation }),
  };
}

function panelOf(fields: FilledForm['fields']): unknown {
  const names = [...fields].filter(([name]) => /^member\/\d+$/.test(name)).map(([, name]) => name);
  return { id: 'panel', ...(names.length === 0 ? {} : { name: names.join(', ') }), relation: 'panel' };
}

function ratingOf(competency: string, fields: FilledForm['fields'], note: string): Record<string, unknown> {
  const start = `rating/${competency}/`;
  const indicators = [...fields].flatMap(([name, point]) =>
    name.startsWith(start) ? [[name.slice(start.length), { point }] as const] : [],
  );
  const level = fields.get(`level/${competency}`);
  return {
    ...(indicators.length === 0 ? {} : { indicators: Object.fromEntries(indicators) }),
    ...(level === undefined ? {} : { level: Number(level) }),
    ...(note === '' ? {} : { note }),
  };
}

function noteOf(competency: string, fields: FilledForm['fields'], words: FormWords): string {
  const said = (name: string, label: string | null): readonly string[] => {
    const value = fields.get(name);
    return value === undefined ? [] : [label === null ? value : `${label}${words.colon} ${value}`];
  };
  const matching = (pattern: RegExp) =>
    [...fields].flatMap(([name]) => {
      const number = pattern.exec(name)?.[1];
      return number === undefined ? [] : [number];
    });
  const levels = matching(new RegExp(`^evidence/${competency}/(\\d+)$`));
  const members = matching(new RegExp(`^member/${competency}/(\\d+)$`));
  const date = fields.get('date');
  return [
    ...said(`note/${competency}`, null),
    ...levels.flatMap((level) => said(`evidence/${competency}/${level}`, words.level(level))),
    ...said(`judged/${competency}`, words.judged),
    ...members.flatMap((member) => {
      const name = fields.get(`member/${member}`) ?? words.member(Number(member));
      return said(`member/${competency}/${member}`, name);
    }),
    ...said(`agreed/${competency}`, words.agreed),
    ...said(`justification/${competency}`, words.justification),
    ...(date !== undefined && instantOf(date) === null ? [`${words.date}${words.colon} ${date}`] : []),
  ].join('\n');
}

/** A day written as 2026-11-22; people write days in many ways, and the others stay words. */
function instantOf(date: string | undefined): string | null {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return Number.isNaN(Date.parse(date)) ? null : `${date}T00:00:00Z`;
}
