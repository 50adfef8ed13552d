import type { ChangeCode } from '../../src/diagnostics/index.ts';
import type { FrameworkFile } from './generated.ts';

export interface Edit {
  readonly name: string;
  readonly file: FrameworkFile;
  readonly code: readonly ChangeCode[];
}

interface MutableLevel {
  level: number;
  title: Record<string, string>;
  concept: Record<string, string>;
  indicators: { id: string; text: Record<string, string> }[];
}
interface MutableCompetency {
  id: string;
  category?: string;
  title: Record<string, string>;
  definition: Record<string, string>;
  notes: Record<string, string>[];
  contrasts: { is: Record<string, string>; isNot: Record<string, string> }[];
  levels: MutableLevel[];
}
interface Mutable {
  id: string;
  languages: string[];
  title: Record<string, string>;
  categories: { id: string; title: Record<string, string> }[];
  rating: { points: { id: string; value: number; title: Record<string, string> }[]; threshold: number };
  competencies: MutableCompetency[];
  profiles: { id: string; title: Record<string, string>; targets: Record<string, number> }[];
}

const fresh = (file: Mutable, words: string) =>
  Object.fromEntries(file.languages.map((each) => [each, `${words} ${each}`]));
const reword = (text: Record<string, string>) => {
  for (const each of Object.keys(text)) text[each] = text[each]?.replace(/^\S+/, 'altogether') ?? '';
};

type Attempt = readonly [name: string, code: readonly ChangeCode[], edit: (file: Mutable) => unknown];

const last = <T>(all: readonly T[]): T | undefined => all.at(-1);

/** Edits of one thing; one returns false where the framework has nothing to do it to. */
const attempts: readonly Attempt[] = [
  [
    'rename a competency',
    ['competency/renamed'],
    (file) => {
      const competency = last(file.competencies);
      if (competency === undefined) return false;
      for (const { targets } of file.profiles) {
        if (competency.id in targets)
          Object.assign(targets, { other: targets[competency.id] }, delete targets[competency.id]);
      }
      competency.id = 'other';
    },
  ],
  [
    'rename a category',
    ['category/renamed'],
    (file) => {
      const category = file.categories[0];
      if (category === undefined) return false;
      for (const each of file.competencies) if (each.category === category.id) each.category = 'other';
      category.id = 'other';
    },
  ],
  [
    'move a competency',
    ['competency/moved'],
    (file) => {
      const [first, competency] = [file.categories[0], file.competencies[0]];
      if (first === undefined || competency === undefined) return false;
      if (competency.category === first.id) delete competency.category;
      else competency.category = first.id;
    },
  ],
  [
    'insert a competency',
    ['competency/added'],
    (file) => {
      const [first] = file.competencies;
      if (first === undefined) return false;
      file.competencies.splice(1, 0, {
        ...structuredClone(first),
        id: 'other',
        title: fresh(file, 'quite new'),
        definition: fresh(file, 'never seen before'),
        levels: [{ level: 1, title: fresh(file, 'unheard'), concept: fresh(file, 'of'), indicators: [] }],
      });
    },
  ],
  [
    'remove a competency',
    ['competency/removed'],
    (file) => file.competencies.length > 1 && file.competencies.pop() !== undefined,
  ],
  ['reword a title', ['competency/reworded'], (file) => reword(file.competencies[0]?.title ?? {})],
  ['reword a definition', ['definition/reworded'], (file) => reword(file.competencies[0]?.definition ?? {})],
  [
    'translate a definition',
    ['definition/translated'],
    (file) => {
      const words = file.competencies[0]?.definition;
      if (words?.en === undefined) return false;
      words.en = 'Said otherwise in one language';
    },
  ],
  [
    'reword a note',
    ['note/reworded'],
    (file) => {
      const note = last(file.competencies[0]?.notes ?? []);
      if (note === undefined) return false;
      reword(note);
    },
  ],
  [
    'insert a note',
    ['note/added'],
    (file) => file.competencies[0]?.notes.unshift(fresh(file, 'quite new')) !== undefined,
  ],
  ['remove a note', ['note/removed'], (file) => file.competencies[0]?.notes.shift() !== undefined],
  ['reword a contrast', ['contrast/reworded'], (file) => reword(file.competencies[0]?.contrasts[0]?.isNot ?? {})],
  [
    'rename a level',
    ['level/renamed'],
    (file) => {
      const level = last(file.competencies[0]?.levels ?? []);
      if (level !== undefined) level.title = fresh(file, 'called anew');
    },
  ],
  ['reword a concept', ['concept/reworded'], (file) => reword(last(file.competencies[0]?.levels ?? [])?.concept ?? {})],
  [
    'rename an indicator',
    ['indicator/renamed'],
    (file) => {
      const indicator = indicatorIn(file);
      if (indicator === undefined) return false;
      indicator.id = 'other';
    },
  ],
  [
    'reword an indicator',
    ['indicator/reworded'],
    (file) => {
      const indicator = indicatorIn(file);
      if (indicator === undefined) return false;
      reword(indicator.text);
    },
  ],
  [
    'insert an indicator',
    ['indicator/added'],
    (file) =>
      file.competencies[0]?.levels[0]?.indicators.unshift({ id: 'other', text: fresh(file, 'quite new') }) !==
      undefined,
  ],
  ['remove an indicator', ['indicator/removed'], (file) => levelIn(file)?.indicators.shift() !== undefined],
  [
    'move an indicator to another level',
    ['indicator/moved'],
    (file) => {
      const levels = file.competencies[0]?.levels ?? [];
      const from = levels.find((each) => each.indicators.length > 0);
      const to = levels.find((each) => each !== from);
      const indicator = from?.indicators[0];
      if (to === undefined || indicator === undefined) return false;
      from?.indicators.shift();
      to.indicators.push(indicator);
    },
  ],
  [
    'move an indicator to another competency',
    ['indicator/moved'],
    (file) => {
      const indicator = levelIn(file)?.indicators.shift();
      const to = file.competencies[1]?.levels[0];
      if (to === undefined || indicator === undefined) return false;
      to.indicators.push(indicator);
      return true;
    },
  ],
  [
    'rename a rating point',
    ['rating/renamed'],
    (file) => {
      const point = file.rating.points[0];
      if (point) point.id = 'other';
    },
  ],
  [
    'change a rating value',
    ['rating/changed'],
    (file) => {
      const point = file.rating.points[1];
      if (point) point.value = 0.4;
    },
  ],
  [
    'change the threshold',
    ['threshold/changed'],
    (file) => {
      file.rating.threshold = 0.8;
    },
  ],
  [
    'rename a profile',
    ['profile/renamed'],
    (file) => {
      const profile = file.profiles[0];
      if (profile === undefined) return false;
      profile.id = 'other';
    },
  ],
  [
    'remove a target',
    ['target/removed'],
    (file) => file.profiles[0] !== undefined && delete file.profiles[0].targets['competency-0'],
  ],
  [
    'change a target',
    ['target/changed'],
    (file) => {
      const profile = file.profiles[0];
      if (profile === undefined || (file.competencies[0]?.levels.length ?? 0) < 2) return false;
      profile.targets['competency-0'] = 2;
    },
  ],
  [
    'rename the framework',
    ['framework/renamed'],
    (file) => {
      file.id = 'other';
    },
  ],
];

function levelIn(file: Mutable): MutableLevel | undefined {
  return file.competencies[0]?.levels.find((each) => each.indicators.length > 0);
}

function indicatorIn(file: Mutable) {
  return levelIn(file)?.indicators[0];
}

/** Every single edit that can be made to this framework, and the one change it is. */
export function editsOf(file: FrameworkFile): readonly Edit[] {
  return attempts.flatMap(([name, code, edit]) => {
    // The generator makes exactly the shape that Mutable describes.
    const copy = structuredClone(file) as unknown as Mutable;
    return edit(copy) === false ? [] : [{ name, code, file: copy as unknown as FrameworkFile }];
  });
}
