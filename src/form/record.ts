import { type Assessment, idLike, type Person, type Rater, type Relation, relations } from '../model/browser.ts';
import { ratingsIn } from './answers.ts';
import type { FormData } from './data.ts';

export interface RecordWish {
  readonly values: ReadonlyMap<string, string>;
  readonly data: FormData;
  readonly id: string;
  readonly startedAt: string;
}

/** The assessment that stands in the fields; who rates whom must be filled in. */
export async function assessmentIn({ values, data, id, startedAt }: RecordWish): Promise<Assessment> {
  const subject = await personOf(values.get('subject') ?? '');
  const unit = values.get('unit');
  const profile = values.get('profile');
  const cycle = values.get('cycle');
  const asked = data.framework.competencies.filter((each) => data.only?.includes(each.id) ?? true);
  return {
    id,
    framework: data.reference,
    subject: { ...subject, ...(unit === undefined ? {} : { unit }) },
    rater: await raterIn(values, subject),
    ...(profile === undefined ? {} : { profile }),
    ...(cycle === undefined ? {} : { cycle }),
    method: 'complete',
    ...(data.only === null ? {} : { only: data.only }),
    status: 'completed',
    startedAt,
    completedAt: new Date().toISOString(),
    ratings: ratingsIn(
      values,
      asked.map((each) => each.id),
    ),
  };
}

async function raterIn(values: ReadonlyMap<string, string>, subject: Person): Promise<Rater> {
  const relation: Relation = relations.find((each) => each === values.get('relation')) ?? 'self';
  const name = values.get('rater');
  const rater = relation === 'self' || name === undefined ? subject : await personOf(name);
  return { ...rater, relation };
}

/** A person by name; a name without Latin letters still needs an id that is the same each time. */
async function personOf(name: string): Promise<Person> {
  const made = idLike(name);
  if (made !== null) return made === name ? { id: made } : { id: made, name };
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name.normalize('NFC')));
  const digits = [...new Uint8Array(digest)].map((each) => each.toString(16).padStart(2, '0')).join('');
  return { id: `person-${digits.slice(0, 12)}`, name };
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID for the present instant. */
export function newId(): string {
  let time = Date.now();
  let stamp = '';
  for (let at = 0; at < 10; at++) {
    stamp = `${alphabet[time % 32]}${stamp}`;
    time = Math.floor(time / 32);
  }
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `${stamp}${[...random].map((each) => alphabet[each % 32]).join('')}`;
}
