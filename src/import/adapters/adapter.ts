import type { Path } from '../../diagnostics/index.ts';
import type { FrameworkDraft } from '../draft.ts';
import type { Part } from '../fate.ts';

/**
 * Turns the YAML or JSON of one other format into a draft. To add one: say how its files are known by their keys (`fits`),
 * what becomes of them (`read`), and name it in `adapters.ts`. Anything in the file may be missing or of another type
 * than it should be: loose.ts has ways to ask that never fail. Ids may be left out of the draft; texts are plain strings.
 */
export interface Adapter {
  /** What the format is called, for people. */
  readonly name: string;
  readonly fits: (value: unknown) => boolean;
  readonly read: (value: unknown) => Adapted;
}

export interface Adapted {
  readonly draft: Omit<FrameworkDraft, 'languages'>;
  /** What became of the parts of the file. */
  readonly went: readonly Went[];
  /** Keys of the format that have no place in a framework. */
  readonly lost: readonly { readonly name: string; readonly count: number }[];
}

/** What became of a part of a file; `path` leads to it. */
export interface Went {
  readonly path: Path;
  readonly text: string;
  readonly part: Part;
  readonly competency: number;
  readonly level: number | null;
}

/** How often each of these keys says something in the things. */
export function lostIn(
  things: readonly Readonly<Record<string, unknown>>[],
  names: readonly string[],
): Adapted['lost'] {
  const says = (value: unknown) =>
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return names
    .map((name) => ({ name, count: things.filter((each) => says(each[name])).length }))
    .filter(({ count }) => count > 0);
}
