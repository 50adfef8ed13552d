import { describe, expect, test } from 'vitest';
import { admits, admittedBump, bumped, recommendedBump } from '../../src/diff/version.ts';

describe('the version that changes ask for', () => {
  test.each([
    ['breaking', 'major'],
    ['review', 'minor'],
    ['compatible', 'minor'],
    ['editorial', 'patch'],
    [null, 'none'],
  ] as const)('is, for %s changes, %s', (level, bump) => expect(recommendedBump(level)).toBe(bump));

  test.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'none', '1.2.3'],
    ['0.4.1', 'major', '0.5.0'],
  ] as const)('after %s and a %s step is %s', (version, bump, next) => expect(bumped(version, bump)).toBe(next));
});

describe('what a step admits', () => {
  test.each([
    ['1.2.3', '2.0.0', 'major'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '1.2.4', 'patch'],
    ['1.2.3', '1.2.3', 'none'],
    ['2.0.0', '1.9.9', 'none'],
    ['1.2.3', '1.2.3+build.2', 'none'],
    ['0.1.0', '0.2.0', 'major'],
    ['0.1.0', '0.1.1', 'minor'],
    ['0.9.0', '1.0.0', 'major'],
    ['2.0.0-alpha.9', '2.0.0-alpha.10', 'major'],
    ['2.0.0-alpha.10', '2.0.0-alpha.9', 'none'],
    ['2.0.0-rc.1', '2.0.0', 'major'],
    ['2.0.0', '2.0.0-rc.1', 'none'],
  ] as const)('from %s to %s is %s', (from, to, bump) => expect(admittedBump(from, to)).toBe(bump));

  test('is enough where it is as much as the changes ask for, or more', () => {
    expect([admits('1.0.0', '1.1.0', 'minor'), admits('1.0.0', '1.1.0', 'patch')]).toEqual([true, true]);
    expect(admits('1.0.0', '1.1.0', 'major')).toBe(false);
  });
});
