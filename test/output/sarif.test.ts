import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanationOf } from '../../src/explain/index.ts';
import { sarifReport } from '../../src/output/sarif/report.ts';
import { placeIn, plainWish, resultOf, results, unknownKey, untranslated } from './reports.ts';

const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
// The published schema is of draft 4, which differs from what ajv reads only in the name of the id.
const { id, $schema, ...rules } = schema;
const validate = ajv.compile(rules);

function logOf(...given: Parameters<typeof sarifReport>) {
  return JSON.parse(sarifReport(...given));
}

describe('a SARIF report', () => {
  it('fits the published schema of SARIF 2.1.0, whatever the files hold', () => {
    fc.assert(
      fc.property(results, (result) => {
        const log = logOf(result, plainWish);
        expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  it('says what is at which line, in characters', () => {
    const [{ columnKind, results: found }] = logOf(
      resultOf(['my file.yaml'], [unknownKey('titel', placeIn('my file.yaml', 3, 5))]),
      plainWish,
    ).runs;
    expect(columnKind).toBe('unicodeCodePoints');
    expect(found[0].level).toBe('error');
    expect(found[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'my%20file.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endColumn: 6 },
    });
  });

  it('describes each rule once, in the language of the reader, and refers to it', () => {
    const diagnostics = [
      unknownKey('a', placeIn('a.yaml')),
      untranslated('fr', placeIn('a.yaml')),
      unknownKey('b', placeIn('a.yaml')),
    ];
    const [{ tool, results: found }] = logOf(resultOf(['a.yaml'], diagnostics), plainWish).runs;
    const { rules } = tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual([
      'schema/unknown-property',
      'text/missing-translation',
    ]);
    for (const each of found) expect(rules[each.ruleIndex].id).toBe(each.ruleId);
    for (const rule of rules) {
      expect(rule.help.text).toContain(explanationOf(rule.id).remedy.en);
      expect(rule.help.markdown).toContain(`# ${rule.id}`);
      expect(rule).not.toHaveProperty('helpUri');
    }
  });

  it('of sound files has no results and is still a run', () => {
    expect(logOf(resultOf(['a.yaml']), plainWish).runs[0].results).toEqual([]);
  });

  it('gives a file outside of the checkout an absolute URI', () => {
    const [{ results: found }] = logOf(
      resultOf(['/tmp/é.yaml'], [unknownKey('a', placeIn('/tmp/é.yaml'))]),
      plainWish,
    ).runs;
    expect(found[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///tmp/%C3%A9.yaml' });
  });
});
