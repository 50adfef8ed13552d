import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ChangeCode, changeCodes, kindsByThing, thingOf } from '../../src/diagnostics/index.ts';
import { rules } from '../../src/diff/index.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { caseFolder, caseReport, said } from './cases.ts';

const folders = readdirSync(caseFolder, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .flatMap((thing) => readdirSync(`${caseFolder}/${thing.name}`).map((kind) => `${thing.name}/${kind}`));

describe('the table of rules', () => {
  it('has for everything that can be added also its removal, and the other way round', () => {
    for (const [thing, kinds] of Object.entries(kindsByThing)) {
      const has = (kind: string) => kinds.some((each) => each === kind);
      expect({ thing, removed: has('removed') }).toEqual({ thing, removed: has('added') });
    }
  });

  it('has a case folder for every rule, and no folder without a rule', () => {
    expect(folders.sort()).toEqual([...changeCodes].sort());
  });

  it('gives every change of a translation alone to the editors', () => {
    for (const code of changeCodes.filter((each) => each.endsWith('/translated'))) {
      expect({ code, level: rules[code].level }).toEqual({ code, level: 'editorial' });
    }
  });

  it('calls breaking only what takes away something that was rated', () => {
    const breaking = changeCodes.filter((each) => rules[each].level === 'breaking');
    expect(breaking).toEqual(['rating/removed', 'competency/removed', 'level/removed', 'indicator/removed']);
  });
});

describe.each(changeCodes)('%s', (code: ChangeCode) => {
  const report = caseReport(code);

  it('is the one change of its case, and has the level of its rule', () => {
    const found = report.judgement.changes.map((each) => [each.change.code, each.level]);
    expect(found).toEqual([[code, rules[code].level]]);
  });

  it('is told in French and in English, with its reason', async () => {
    const lines = (['en', 'fr'] as const).map((language) => {
      const { diff } = messagesIn(language);
      return `${diff.levels[rules[code].level]}: ${said(report, language)}\n  ${diff.why[rules[code].reason]}\n`;
    });
    for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\[object|“”|«\s»/);
    await expect(lines.join('')).toMatchFileSnapshot(`${caseFolder}/${code}/told.txt`);
    expect(existsSync(`${caseFolder}/${thingOf(code)}`)).toBe(true);
  });
});
