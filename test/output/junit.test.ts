import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junitReport } from '../../src/output/junit/report.ts';
import { placeIn, plainWish, resultOf, results, unknownKey, untranslated } from './reports.ts';

const schema = readFileSync(new URL('schemas/jenkins-junit.xsd', import.meta.url), 'utf8');

async function faultsOf(reports: readonly string[]): Promise<readonly string[]> {
  const xml = reports.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  return (await validateXML({ xml, schema: [schema] })).errors.map((each) => each.rawMessage);
}

describe('a JUnit report', () => {
  it('fits the published schema of Jenkins, whatever the files hold', async () => {
    const reports = fc.sample(results, 100).map((result) => junitReport(result, plainWish));
    expect(await faultsOf(reports)).toEqual([]);
  });

  it('would not fit with an attribute that the schema does not know', async () => {
    const report = junitReport(resultOf(['a.yaml']), plainWish).replace('<testcase ', '<testcase line="1" ');
    expect(await faultsOf([report])).not.toEqual([]);
  });

  it('counts a clean file as one test that passed', () => {
    const report = junitReport(resultOf(['a.yaml']), plainWish);
    expect(report).toContain('name="a.yaml" id="0" package="competency" tests="1" failures="0"');
    expect(report).toContain('<testcase name="a.yaml" classname="a.yaml" time="0"/>');
  });

  it('makes every error a failed test, and a warning none', () => {
    const diagnostics = [unknownKey('titel', placeIn('a.yaml', 3)), untranslated('fr', placeIn('a.yaml', 4))];
    const report = junitReport(resultOf(['a.yaml'], diagnostics), plainWish);
    expect(report.match(/<testcase /g)).toHaveLength(1);
    expect(report.match(/<failure /g)).toHaveLength(1);
    expect(report).toContain('tests="1" failures="1"');
    expect(report).toMatch(/<system-out>a\.yaml:4:1: warning: /);
  });

  it('lets a file pass that has only warnings', () => {
    const report = junitReport(resultOf(['a.yaml'], [untranslated('fr', placeIn('a.yaml', 4))]), plainWish);
    expect(report).toContain('tests="1" failures="0"');
    expect(report).toContain('<testcase name="a.yaml"');
  });

  it('gives problems that read alike test names of their own, without their lines', () => {
    const diagnostics = [unknownKey('titel', placeIn('a.yaml', 31)), unknownKey('titel', placeIn('a.yaml', 47))];
    const names = [...junitReport(resultOf(['a.yaml'], diagnostics), plainWish).matchAll(/<testcase name="([^"]*)"/g)];
    const [first, second] = names.map((each) => each[1]);
    expect(second).toBe(`${first} (2)`);
    expect(first).not.toContain('31');
  });

  it('gives a suite to a file that could not be found', () => {
    const report = junitReport(resultOf([], [unknownKey('a', placeIn('lost.yaml'))]), plainWish);
    expect(report).toContain('<testsuite name="lost.yaml"');
  });
});
