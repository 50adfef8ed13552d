import type { FileTypes, Text } from '../model/index.ts';

/** A framework as it is written, which is what formats exchange. */
export type FrameworkFile = FileTypes['framework'];
export type CompetencyFile = NonNullable<FrameworkFile['competencies']>[number];
export type LevelFile = NonNullable<CompetencyFile['levels']>[number];
export type ScaleFile = NonNullable<FrameworkFile['scale']>;
export type CategoryFile = NonNullable<FrameworkFile['categories']>[number];

/** The merged file as one that stands alone: nothing is extended any more, and every competency says what it is. */
export function standingAlone(merged: FrameworkFile): FrameworkFile {
  const { extends: _, competencies = [], ...file } = merged;
  return {
    ...file,
    title: file.title ?? file.id,
    competencies: competencies.map((each) => {
      const title = each.title ?? each.id;
      return { ...each, title, definition: each.definition ?? title };
    }),
  };
}

/** The words of a text of a file in one language. */
export function wordsOf(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}

/** The fields that have a value, as exactOptionalPropertyTypes asks. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // What is undefined is taken out, which is what the type says; keys that were optional stay so.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
