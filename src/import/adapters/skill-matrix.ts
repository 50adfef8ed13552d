import { idLike, type Target } from '../../model/index.ts';
import type { CompetencyDraft, ProfileDraft } from '../draft.ts';
import { isLoose, type Loose, thingIn, thingsIn, wordListIn, wordsIn } from '../loose.ts';
import { type Adapter, lostIn } from './adapter.ts';

/**
 * A category of skills with numbered levels and the level that each role needs at each step of a career, as pass Culture
 * publishes its data skills. Skills become competencies; a role at a step becomes a profile.
 */
export const skillMatrix: Adapter = {
  name: 'skills by role (matrix)',
  fits: (value) =>
    isLoose(value) &&
    Array.isArray(value.skills) &&
    value.skills.some((each) => isLoose(each) && 'level_descriptions' in each),
  read: (value) => {
    const whole = isLoose(value) ? value : {};
    const category = thingIn(whole, 'category');
    const skills = thingsIn(whole, 'skills');
    const title = wordsIn(category, 'name');
    const id = idLike(wordsIn(category, 'id') ?? '') ?? 'category';
    const competencies = skills.map((each) => competencyOf(each, title === undefined ? null : id));
    return {
      draft: {
        ...(title === undefined ? {} : { title, categories: [{ id, title }] }),
        competencies,
        profiles: profilesOf(skills),
      },
      went: skills.flatMap((each, at) => [
        {
          path: ['skills', at],
          text: wordsIn(each, 'name') ?? '',
          part: 'title' as const,
          competency: at,
          level: null,
        },
        ...levelNumbers(each).flatMap((level) =>
          wordListIn(thingIn(each, 'behavioral_indicators'), level).map((text, index) => ({
            path: ['skills', at, 'behavioral_indicators', level, index],
            text,
            part: 'indicator' as const,
            competency: at,
            level: Number(level),
          })),
        ),
      ]),
      lost: lostIn(skills, ['core_roles', 'resources']),
    };
  },
};

function competencyOf(skill: Loose, category: string | null): CompetencyDraft {
  const concepts = thingIn(skill, 'level_descriptions');
  const indicators = thingIn(skill, 'behavioral_indicators');
  const id = idLike(wordsIn(skill, 'id') ?? '');
  const definition = wordsIn(skill, 'description');
  return {
    ...(id === null ? {} : { id }),
    ...(category === null ? {} : { category }),
    title: wordsIn(skill, 'name') ?? '',
    ...(definition === undefined ? {} : { definition }),
    // Advice on how to come from one level to the next.
    notes: Object.entries(thingIn(skill, 'improvement_tips')).map(([step, tip]) => `${step} : ${String(tip)}`),
    levels: levelNumbers(skill).map((level) => {
      const concept = wordsIn(concepts, level);
      return {
        level: Number(level),
        ...(concept === undefined ? {} : { concept }),
        indicators: wordListIn(indicators, level).map((text) => ({ text })),
      };
    }),
  };
}

function levelNumbers(skill: Loose): readonly string[] {
  const all = [
    ...Object.keys(thingIn(skill, 'level_descriptions')),
    ...Object.keys(thingIn(skill, 'behavioral_indicators')),
  ];
  return [...new Set(all)].filter((each) => /^\d{1,3}$/.test(each)).toSorted((a, b) => Number(a) - Number(b));
}

/** A profile for each role at each step; a skill that does not concern the role (`NC`) has no target. */
function profilesOf(skills: readonly Loose[]): readonly ProfileDraft[] {
  const profiles = new Map<string, { readonly title: string; readonly targets: Record<string, Target> }>();
  for (const skill of skills) {
    const competency = idLike(wordsIn(skill, 'id') ?? '');
    for (const [role, steps] of Object.entries(thingIn(skill, 'levels'))) {
      (Array.isArray(steps) ? steps : []).forEach((target, at) => {
        if (typeof target !== 'number' || competency === null) return;
        const id = `${idLike(role) ?? 'role'}-${at + 1}`;
        const known = profiles.get(id) ?? { title: `${role.replaceAll('_', ' ')} ${at + 1}`, targets: {} };
        known.targets[competency] = target;
        profiles.set(id, known);
      });
    }
  }
  return [...profiles].map(([id, profile]) => ({ id, ...profile }));
}
