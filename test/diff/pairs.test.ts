import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareFrameworks, idsOf, judged } from '../../src/diff/index.ts';
import { digest } from './cases.ts';
import { type FrameworkFile, versionOf } from './generated.ts';

// Two public frameworks in their own formats; they stand beside the repository where somebody has put them there.
const pairs = ['../shared/pairs', '../../shared/pairs'].find((each) => existsSync(each)) ?? '';
const read = (name: string): unknown => parse(readFileSync(`${pairs}/${name}`, 'utf8'));

interface FinancialTimes {
  readonly id: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly level: string;
  readonly area: string;
}

/** Each of their competencies is one of ours with one level, which bears the name of theirs. */
function financialTimes(all: readonly FinancialTimes[]): FrameworkFile {
  const areas = ['technical', 'communication', 'delivery', 'leadership', ...all.map((each) => each.area)];
  return {
    kind: 'framework',
    id: 'financial-times',
    version: '1.0.0',
    languages: ['en'],
    title: 'Engineering competencies',
    categories: [...new Set(areas)].map((id) => ({ id, title: id })),
    competencies: all.map(({ id, summary, examples, level, area }) => ({
      id,
      category: area,
      title: id,
      definition: summary,
      levels: [{ level: 1, title: level, examples: examples.map((text) => ({ text })) }],
    })),
  };
}

interface PassCulture {
  readonly category: { readonly id: string; readonly name: string };
  readonly skills: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly level_descriptions: Readonly<Record<string, string>>;
    readonly behavioral_indicators: Readonly<Record<string, readonly string[]>>;
    readonly levels: Readonly<Record<string, readonly (number | string)[]>>;
  }[];
}

const idFrom = (words: string) => words.replaceAll('_', '-');

/** Roles and career levels become profiles. */
function passCulture({ category, skills }: PassCulture): FrameworkFile {
  const roles = skills.flatMap(({ id, levels }) =>
    Object.entries(levels).flatMap(([role, targets]) =>
      // NC: the role has nothing to do with the skill.
      targets.flatMap((target, step) =>
        typeof target === 'string' ? [] : [{ profile: `${idFrom(role)}-${step + 1}`, skill: idFrom(id), target }],
      ),
    ),
  );
  return {
    kind: 'framework',
    id: idFrom(category.id),
    version: '1.0.0',
    languages: ['fr'],
    title: category.name,
    competencies: skills.map((skill) => ({
      id: idFrom(skill.id),
      title: skill.name,
      definition: skill.description,
      levels: Object.entries(skill.level_descriptions).map(([level, concept]) => ({
        level: Number(level),
        concept,
        indicators: (skill.behavioral_indicators[level] ?? []).map((text, at) => ({
          id: `behaviour-${level}-${at}`,
          text,
        })),
      })),
    })),
    profiles: [...new Set(roles.map((each) => each.profile))].map((id) => ({
      id,
      title: id,
      targets: Object.fromEntries(
        roles.filter((each) => each.profile === id).map(({ skill, target }) => [skill, target]),
      ),
    })),
  };
}

function compared(from: FrameworkFile, to: FrameworkFile) {
  const { changes } = compareFrameworks(versionOf(from), versionOf(to));
  const judgement = judged(changes, { accepted: [], levels: {}, expand: false, digest });
  const of = (pattern: RegExp) => changes.filter((each) => pattern.test(each.code));
  return { judgement, of };
}

const missing = pairs === '';
/** The versions are read only where they are. */
const versionsOf = (make: () => readonly FrameworkFile[]) => {
  const [from, to] = missing ? [] : make();
  if (from === undefined || to === undefined) return null;
  return { from, found: compared(from, to), kept: new Set(from.competencies?.map((each) => each.id)) };
};

const engineers = versionsOf(() =>
  ['1.0.0-alpha.1', '1.2.2'].map((each) =>
    // Their own format, as the converter above describes it.
    financialTimes(read(`financial-times/competencies-${each}.yml`) as readonly FinancialTimes[]),
  ),
);
const analysts = versionsOf(() =>
  ['old', 'new'].map((each) => passCulture(read(`pass-culture/data_quality-${each}.yaml`) as PassCulture)),
);

describe.skipIf(engineers === null)('two versions of a public framework of 81 and 101 competencies', () => {
  const count = (pattern: RegExp) => engineers?.found.of(pattern).length ?? 0;
  /** How many of the 65 competencies that kept their id have such a change. */
  const kept = (pattern: RegExp) => {
    const ids = engineers?.found.of(pattern).map((each) => idsOf(each)[0] ?? '') ?? [];
    return new Set(ids.filter((id) => engineers?.kept.has(id))).size;
  };

  it('adds 36 and removes 16, less those whose words came back under a new id', () => {
    const renamed = count(/^competency\/renamed/);
    expect([count(/^competency\/added/) + renamed, count(/^competency\/removed/) + renamed]).toEqual([36, 16]);
  });

  it('rewords the summary of 38, changes the examples of 50 and the area of 5', () => {
    expect(kept(/^definition\//)).toBe(38);
    expect(kept(/^example\/|^order\//)).toBe(50);
    expect(kept(/^competency\/moved/)).toBe(5);
  });

  it('renames the level of all 65, and says so once', () => {
    const lines = engineers?.found.judgement.changes.filter((each) => each.change.code === 'level/renamed') ?? [];
    const renamed = lines.flatMap((each) => each.all).filter((each) => engineers?.kept.has(idsOf(each)[0] ?? ''));
    expect([lines.length, renamed.length]).toEqual([1, 65]);
  });
});

describe.skipIf(analysts === null)('two versions of a public French framework of skills', () => {
  it('removes two skills, adds one and changes the one that stayed', () => {
    const found = analysts?.found;
    expect(found?.of(/^competency\/removed/).length).toBe(2);
    expect(found?.of(/^competency\/added/).length).toBe(1);
    const touched = found?.of(/^(definition|concept|indicator|level)\//).map((each) => idsOf(each)[0] ?? '') ?? [];
    expect(new Set(touched.filter((id) => analysts?.kept.has(id))).size).toBe(1);
  });
});
