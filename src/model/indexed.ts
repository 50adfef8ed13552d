import type { Competency, Framework, Level, Profile, Progression, Rating, Scale } from './framework.ts';
import type * as file from './generated/framework.ts';

/** The rating of FORMAT.md where the file has none. */
const defaultRating: Rating = {
  points: [
    { id: 'not-demonstrated', value: 0, title: { fr: 'Non démontré', en: 'Not demonstrated' } },
    { id: 'partly', value: 0.5, title: { fr: 'En partie', en: 'Partly' } },
    { id: 'demonstrated', value: 1, title: { fr: 'Démontré', en: 'Demonstrated' } },
  ],
  threshold: 0.75,
  minimumObserved: 0.5,
};

/** The framework that a merged and checked file describes. */
export function indexedFramework(merged: file.FrameworkFile): Framework {
  const scale = merged.scale && { ...titles(merged.scale), levels: merged.scale.levels.map(scaleLevel) };
  return {
    id: merged.id,
    version: merged.version,
    languages: merged.languages,
    title: merged.title ?? merged.id,
    ...defined({ description: merged.description, source: merged.source && withoutExtras(merged.source), scale }),
    categories: (merged.categories ?? []).map(withoutExtras),
    rating: rating(merged.rating),
    competencies: (merged.competencies ?? []).map((each) => competency(each, scale)),
    profiles: (merged.profiles ?? []).map(profile),
  };
}

function rating(own: file.Rating | undefined): Rating {
  return {
    points: own?.points?.map(withoutExtras) ?? defaultRating.points,
    threshold: own?.threshold ?? defaultRating.threshold,
    minimumObserved: own?.minimumObserved ?? defaultRating.minimumObserved,
  };
}

function competency(own: file.Competency, scale: Scale | undefined): Competency {
  return {
    id: own.id,
    ...defined({ category: own.category, motivation: own.motivation, purpose: own.purpose }),
    title: own.title ?? own.id,
    definition: own.definition ?? '',
    notes: own.notes ?? [],
    guidance: own.guidance ?? [],
    contrasts: (own.contrasts ?? []).map(withoutExtras),
    values: own.values ?? [],
    progression: progression(own.progression),
    levels: (own.levels ?? scale?.levels ?? []).map((each) => level(each, scale)),
  };
}

function progression(own: file.Progression | undefined): Progression {
  return {
    type: own?.type ?? 'cumulative',
    ...defined({ summary: own?.summary }),
    dimensions: (own?.dimensions ?? []).map(withoutExtras),
  };
}

function level(own: file.Level, scale: Scale | undefined): Level {
  const shared = scale?.levels.find((each) => each.level === own.level);
  return {
    level: own.level,
    ...defined({ title: own.title ?? shared?.title, concept: own.concept ?? shared?.description }),
    indicators: (own.indicators ?? []).map(withoutExtras),
    elaboration: own.elaboration ?? [],
    examples: (own.examples ?? []).map(withoutExtras),
  };
}

function profile(own: file.Profile): Profile {
  return { id: own.id, ...titles(own), title: own.title, targets: own.targets ?? {}, weights: own.weights ?? {} };
}

function scaleLevel(own: file.ScaleLevel): Scale['levels'][number] {
  return { level: own.level, ...titles(own) };
}

function titles(own: { title?: file.Text; description?: file.Text }): { title?: file.Text; description?: file.Text } {
  return defined({ title: own.title, description: own.description });
}

/** Without the keys that start with x-, which mean nothing to the toolkit. */
function withoutExtras<T extends object>(own: T): T {
  if (!Object.keys(own).some(isExtra)) return own;
  // Dropping keys that the type only allows keeps the type.
  return Object.fromEntries(Object.entries(own).filter(([key]) => !isExtra(key))) as T;
}

function isExtra(key: string): boolean {
  return key.startsWith('x-');
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that have no value, as exactOptionalPropertyTypes asks. */
function defined<T extends object>(own: T): Defined<T> {
  const made: Defined<T> = {};
  // One by one, because every level of every file passes here; the values keep the types of their keys.
  for (const key in own) if (own[key] !== undefined) made[key] = own[key] as Defined<T>[typeof key];
  return made;
}
