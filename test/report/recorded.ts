import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf } from '../../src/commands/assess/answers.ts';
import { readDocument } from '../../src/document/index.ts';
import { digestOf } from '../../src/io/index.ts';
import {
  type AssessmentHeader,
  canonicalText,
  type Framework,
  fileOf,
  placedFramework,
  type Ratings,
  type Relation,
} from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';

/** A framework of a file, as a store keeps it. */
export function frameworkIn(path: string): Framework {
  const document = readDocument(path, readFileSync(path, 'utf8'));
  if (document.value === undefined) throw new Error(path);
  const file = fileOf(document.value, 'framework');
  const framework = file.value === undefined ? undefined : placedFramework(file.value).value;
  if (framework === undefined) throw new Error(path);
  return framework;
}

/** One completed assessment, told in short. */
export interface Told {
  readonly subject?: string;
  readonly name?: string;
  readonly unit?: string;
  readonly rater: string;
  readonly relation: Relation;
  readonly framework: Framework;
  readonly cycle?: string;
  readonly profile?: string;
  readonly at?: string;
  readonly id?: string;
  readonly method?: AssessmentHeader['method'];
  readonly origin?: AssessmentHeader['origin'];
  readonly ratings: Ratings;
}

/** The n-th id of a made-up assessment: its digits fall apart as those of real ones do. */
function idOf(count: number): string {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let state = count * 2_654_435_761;
  const random = Array.from({ length: 16 }, () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return digits[(state >>> 7) & 31];
  });
  return `01KAR${String(count).padStart(5, '0')}${random.join('')}`;
}

/** Adds completed assessments to the store of a folder, in the order given. */
export async function record(folder: string, all: readonly Told[], from = 1): Promise<void> {
  const store = await openStore(join(folder, 'competency.db'));
  try {
    for (const [index, told] of all.entries()) {
      const content = canonicalText(told.framework);
      const reference = { id: told.framework.id, version: told.framework.version, digest: digestOf(content) };
      const {
        subject = 'ada-roy',
        name,
        unit,
        rater,
        relation,
        cycle = '2026-H2',
        profile,
        method = 'complete',
      } = told;
      const at = told.at ?? `2026-10-01T12:00:${String(index % 60).padStart(2, '0')}.000Z`;
      const id = told.id ?? idOf(from + index);
      await store.start(
        {
          id,
          framework: reference,
          subject: { id: subject, ...(name === undefined ? {} : { name }), ...(unit === undefined ? {} : { unit }) },
          rater: { id: rater, relation },
          ...(cycle === '' ? {} : { cycle }),
          ...(profile === undefined ? {} : { profile }),
          method,
          ...(told.origin === undefined ? {} : { origin: told.origin }),
          startedAt: at,
        },
        { reference, content },
      );
      const answers = answersOf(told.ratings).map((answer, each) => ({ id: `${id}${each}`, at, answer }));
      await store.answer({ subject, id }, answers, { cursor: null, skipped: [] });
      await store.complete({ subject, id }, at, {});
    }
  } finally {
    await store.close();
  }
}

/** Ratings of every indicator of a framework, each as `point` says. */
export function ratingsBy(
  framework: Framework,
  point: (indicator: string, level: number, competency: string) => string | null,
): Ratings {
  return Object.fromEntries(
    framework.competencies.map(({ id, levels }) => {
      const indicators = levels.flatMap(({ level, indicators: all }) =>
        all.flatMap((each) => {
          const said = point(each.id, level, id);
          return said === null ? [] : [[each.id, { point: said }] as const];
        }),
      );
      return [id, { indicators: Object.fromEntries(indicators) }];
    }),
  );
}
