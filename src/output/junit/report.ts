import type { Diagnostic } from '../../diagnostics/index.ts';
import { said } from '../../i18n/index.ts';
import { diagnosticText } from '../text/diagnostics.ts';
import { countsOf, type ReportWish, type ValidationResult } from '../validation.ts';
import { type Element, element, xmlText } from './xml.ts';

/**
 * JUnit XML: a test suite per file. Every error is a failed test case; a file without errors is one that passed.
 * Warnings and notes fail nothing, so they stand in the output of their file's suite.
 */
export function junitReport(result: ValidationResult, wish: ReportWish): string {
  const suites = suiteNames(result).map((file) => suiteOf(file, result, wish));
  const { errors } = countsOf(result);
  const tests = suites.reduce((sum, { attributes }) => sum + Number(attributes.tests), 0);
  const totals = { name: 'competency validate', tests: String(tests), failures: String(errors), errors: '0' };
  return xmlText(element('testsuites', totals, suites));
}

/** The files looked at, and any other in which a problem was placed. */
function suiteNames({ files, diagnostics }: ValidationResult): readonly string[] {
  return [...new Set([...files, ...diagnostics.map((each) => each.place.file)])];
}

function suiteOf(file: string, { diagnostics }: ValidationResult, wish: ReportWish): Element {
  const own = diagnostics.filter((each) => each.place.file === file);
  const errors = own.filter((each) => each.severity === 'error');
  const others = own.filter((each) => each.severity !== 'error');
  const path = wish.location(file);
  const cases =
    errors.length > 0 ? failedCases(errors, path, wish) : [element('testcase', { name: path, classname: path })];
  const output =
    others.length === 0
      ? []
      : [
          element(
            'system-out',
            {},
            others.map((each) => diagnosticText(each, wish)),
          ),
        ];
  const counts = { tests: String(cases.length), failures: String(errors.length), errors: '0', skipped: '0' };
  return element('testsuite', { name: path, ...counts }, [...cases, ...output]);
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
    return element('testcase', { name, classname: path }, [failure]);
  });
}
