import type { Bump, ChangeLevel } from '../diagnostics/index.ts';

const bumps: Readonly<Record<ChangeLevel, Bump>> = {
  breaking: 'major',
  review: 'minor',
  compatible: 'minor',
  editorial: 'patch',
};
const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The part of the version number that changes of this level ask for. */
export function recommendedBump(level: ChangeLevel | null): Bump {
  return level === null ? 'none' : bumps[level];
}

/**
 * What the step from one version number to the other admits (semver.org, 2.0.0): before 1.0.0 a minor step admits
 * everything, and so does a new pre-release; a step back or none admits nothing.
 */
export function admittedBump(from: string, to: string): Bump {
  const [a, b] = [parsed(from), parsed(to)];
  if (compared(a, b) >= 0) return 'none';
  const [step = 'none'] = (['major', 'minor', 'patch'] as const).filter((_, at) => a.numbers[at] !== b.numbers[at]);
  if (step === 'none') return 'major';
  return a.numbers[0] === 0 && b.numbers[0] === 0 ? early[step] : step;
}

const early = { major: 'major', minor: 'major', patch: 'minor' } as const;

/** Whether the new version number admits changes that ask for `needed`. */
export function admits(from: string, to: string, needed: Bump): boolean {
  return order.indexOf(admittedBump(from, to)) >= order.indexOf(needed);
}

/** The next version number after a bump: 1.2.3 and minor give 1.3.0. */
export function bumped(version: string, bump: Bump): string {
  const { numbers } = parsed(version);
  const [major = 0, minor = 0, patch = 0] = numbers;
  if (bump === 'major') return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
}

interface Parsed {
  readonly numbers: readonly number[];
  readonly prerelease: readonly string[];
}

function parsed(version: string): Parsed {
  const [core = '', ...rest] = (version.split('+')[0] ?? '').split('-');
  const prerelease = rest.join('-');
  return { numbers: core.split('.').map(Number), prerelease: prerelease === '' ? [] : prerelease.split('.') };
}

function compared(a: Parsed, b: Parsed): number {
  for (const at of [0, 1, 2]) {
    const apart = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    if (apart !== 0) return apart;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0) return b.prerelease.length - a.prerelease.length;
  return comparedPrerelease(a.prerelease, b.prerelease);
}

function comparedPrerelease(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    if (left === right) continue;
    const [leftNumber, rightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (leftNumber && rightNumber) return Number(left) - Number(right);
    if (leftNumber !== rightNumber) return leftNumber ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}
