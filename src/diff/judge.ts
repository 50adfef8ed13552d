import type { Bump, ChangeLevel, Reason } from '../diagnostics/index.ts';
import { type Change, idsOf } from './change.ts';
import { gravest, isAtLeast, rules } from './rules.ts';
import { recommendedBump } from './version.ts';

/** A change and what it means; the same change on many things is one, with all of them in `all`. */
export interface JudgedChange {
  readonly change: Change;
  readonly level: ChangeLevel;
  readonly reason: Reason;
  /** Twelve hexadecimal digits, the same as long as the change is the same. */
  readonly fingerprint: string;
  readonly accepted: boolean;
  /** Every change this stands for; itself where it stands alone. */
  readonly all: readonly Change[];
}

/** What a project has said about changes. */
export interface DiffSettings {
  readonly accepted: readonly string[];
  readonly levels: Readonly<Record<string, ChangeLevel | 'off'>>;
}

export interface Judging extends DiffSettings {
  /** SHA-256 of a text, as hexadecimal digits. */
  readonly digest: (text: string) => string;
  /** Whether the same change on many things stays many changes. */
  readonly expand: boolean;
}

export interface Judgement {
  readonly changes: readonly JudgedChange[];
  /** The gravest level of all changes, accepted ones included; null where nothing changed. */
  readonly level: ChangeLevel | null;
  readonly recommended: Bump;
}

/** What the changes mean: their levels, after the settings of the project; those switched off are gone. */
export function judged(changes: readonly Change[], judging: Judging): Judgement {
  const groups = judging.expand ? changes.map((each) => [each] as const) : collapsed(changes);
  const all = groups.flatMap((group) => judgedGroup(group, judging));
  const level = gravest(all.map((each) => each.level));
  return { changes: all, level, recommended: recommendedBump(level) };
}

function judgedGroup(all: readonly Change[], { accepted, levels, digest }: Judging): readonly JudgedChange[] {
  const [change] = all;
  if (change === undefined) return [];
  const level = levelOf(change, levels);
  if (level === 'off') return [];
  const prints = all.map((each) => fingerprintOf(each, digest));
  const fingerprint = prints.length === 1 ? (prints[0] ?? '') : shortened(digest(prints.sort().join('\n')));
  const isAccepted = accepted.includes(fingerprint) || prints.every((each) => accepted.includes(each));
  return [{ change, level, reason: reasonOf(change), fingerprint, accepted: isAccepted, all }];
}

function levelOf(change: Change, levels: DiffSettings['levels']): ChangeLevel | 'off' {
  const said = Object.hasOwn(levels, change.code) ? levels[change.code] : undefined;
  if (said === 'off') return said;
  return isEditorial(change) ? 'editorial' : (said ?? rules[change.code].level);
}

function reasonOf(change: Change): Reason {
  return isEditorial(change) ? 'presentation' : rules[change.code].reason;
}

function isEditorial({ params }: Change): boolean {
  return 'editorial' in params && params.editorial;
}

/** Made of what changed and where by id, not of line numbers: it lasts from commit to commit. */
function fingerprintOf(change: Change, digest: (text: string) => string): string {
  const ids = [change.from?.ids ?? null, change.to?.ids ?? null];
  return shortened(digest(JSON.stringify([change.code, ids, change.params])));
}

// Twelve digits such as 1e3456789012 would be a number to YAML, where a list of accepted changes is written.
function shortened(digits: string): string {
  for (let at = 0; at + 12 <= digits.length; at += 1) {
    const short = digits.slice(at, at + 12);
    if (!/^\d+(e\d+)?$/.test(short)) return short;
  }
  return digits;
}

/** The same change on several things as one, where the first of them stood. */
function collapsed(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const each of changes) {
    const key = `${each.code} ${JSON.stringify(each.params)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return oneRenaming([...groups.values()]);
}

/** Titles of levels that changed together, some of them on several competencies, are one renaming of levels. */
function oneRenaming(groups: readonly (readonly Change[])[]): readonly (readonly Change[])[] {
  const isPart = ([first]: readonly Change[]) => first?.code === 'level/renamed' && !isEditorial(first);
  const parts = groups.filter(isPart);
  const [first] = parts;
  if (first === undefined || !parts.some((group) => group.length > 1)) return groups;
  return groups.flatMap((group) => (group === first ? [parts.flat()] : isPart(group) ? [] : [group]));
}

/** The changes that stand in the way of a run that fails on `least`: those nobody has accepted. */
export function objections(changes: readonly JudgedChange[], least: ChangeLevel): readonly JudgedChange[] {
  return changes.filter((each) => !each.accepted && isAtLeast(each.level, least));
}

/** The competency, profile or other thing under which readers look for a change. */
export function subjectOf(change: Change): {
  readonly area: 'framework' | 'competency' | 'profile';
  readonly id: string;
} {
  const path = (change.to ?? change.from)?.path ?? [];
  const [id = ''] = idsOf(change);
  if (path[0] === 'profiles' && path.length > 1) return { area: 'profile', id };
  const ofCompetency = path[0] === 'competencies' && path.length > 1;
  return ofCompetency || (path[0] === 'scale' && idsOf(change).length > 1)
    ? { area: 'competency', id }
    : { area: 'framework', id: '' };
}
