import type { Diagnostic } from '../../diagnostics/index.ts';
import { said } from '../../i18n/index.ts';
import { diagnosticText } from '../text/diagnostics.ts';
import type { ReportWish, ValidationResult } from '../validation.ts';
import { type Element, element, xmlText } from './xml.ts';

/**
 * JUnit XML: a test suite per file. Every error is a failed test case; a file without errors is one that passed.
 * Warnings and notes fail nothing, so they stand in the output of their file's suite. It has all that the stricter
 * schema, the one of Apache Ant, asks for, and nothing that the one of Jenkins forbids.
 */
export function junitReport(result: ValidationResult, wish: ReportWish): string {
  return xmlText(
    element(
      'testsuites',
      {},
      suiteNames(result).map((file, id) => suiteOf({ file, id }, result, wish)),
    ),
  );
}

/** The files looked at, and any other in which a problem was placed. */
function suiteNames({ files, diagnostics }: ValidationResult): readonly string[] {
  return [...new Set([...files, ...diagnostics.map((each) => each.place.file)])];
}

interface Suite {
  readonly file: string;
  readonly id: number;
}

function suiteOf({ file, id }: Suite, { diagnostics }: ValidationResult, wish: ReportWish): Element {
  const own = diagnostics.filter((each) => each.place.file === file);
  const errors = own.filter((each) => each.severity === 'error');
  const others = own.filter((each) => each.severity !== 'error');
  const path = wish.location(file);
  const cases = errors.length > 0 ? failedCases(errors, path, wish) : [passedCase(path)];
  const attributes = {
    ...{ name: path, id: String(id), package: 'competency' },
    ...{ tests: String(cases.length), failures: String(errors.length), errors: '0' },
    ...{ timestamp: wish.now.toISOString().slice(0, 19), hostname: 'localhost', time: '0' },
  };
  return element('testsuite', attributes, [
    element('properties', {}, [element('property', { name: 'competency', value: wish.version })]),
    ...cases,
    element('system-out', {}, [others.map((each) => diagnosticText(each, wish)).join('\n')]),
    element('system-err', {}),
  ]);
}

function passedCase(path: string): Element {
  return element('testcase', { name: path, classname: path, time: '0' });
}

function failedCases(errors: readonly Diagnostic[], path: string, wish: ReportWish): readonly Element[] {
  const taken = new Map<string, number>();
  return errors.map((each) => {
    const message = said(wish.messages, each);
    const times = (taken.get(message) ?? 0) + 1;
    taken.set(message, times);
    // Two cases of one name would be shown as one; a line number in it would make a new test of a moved problem.
    const name = times === 1 ? message : `${message} (${times})`;
    const failure = element('failure', { type: each.code, message }, [diagnosticText(each, wish)]);
    return element('testcase', { name, classname: path, time: '0' }, [failure]);
  });
}
