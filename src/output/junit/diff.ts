import type { JudgedChange } from '../../diff/index.ts';
import { changeHeadline } from '../change-told.ts';
import {
  type BuildWish,
  type ChangeGroup,
  changeGroups,
  type DiffReport,
  placesOf,
  placeWords,
  sideName,
} from '../changes.ts';
import { type Element, element, xmlText } from './xml.ts';

/** JUnit XML: a test suite per competency, a case per change; the changes that fail the run are failures. */
export function diffJunit(report: DiffReport, wish: BuildWish): string {
  const groups = changeGroups(report, wish);
  const [from, to] = [sideName(report.from), sideName(report.to)];
  const suites =
    groups.length === 0
      ? [suite({ name: wish.messages.diff.nothing(from, to), id: 0, failures: 0 }, [passed(to)], wish)]
      : groups.map((group, id) => groupSuite(group, id, report, wish));
  return xmlText(element('testsuites', {}, suites));
}

function passed(name: string): Element {
  return element('testcase', { name, classname: name, time: '0' });
}

function groupSuite({ title, changes }: ChangeGroup, id: number, report: DiffReport, wish: BuildWish): Element {
  const failures = changes.filter((each) => wish.objections.has(each)).length;
  const cases = changes.map((each) => testCase(each, { title, report, wish }));
  return suite({ name: title, id, failures }, cases, wish);
}

interface SuiteHead {
  readonly name: string;
  readonly id: number;
  readonly failures: number;
}

function suite({ name, id, failures }: SuiteHead, cases: readonly Element[], wish: BuildWish): Element {
  const attributes = {
    ...{ name, id: String(id), package: 'competency', tests: String(cases.length) },
    ...{ failures: String(failures), errors: '0', timestamp: wish.now.toISOString().slice(0, 19) },
    ...{ hostname: 'localhost', time: '0' },
  };
  return element('testsuite', attributes, [
    element('properties', {}, [element('property', { name: 'competency', value: wish.version })]),
    ...cases,
    element('system-out', {}),
    element('system-err', {}),
  ]);
}

interface CaseOf {
  readonly title: string;
  readonly report: DiffReport;
  readonly wish: BuildWish;
}

// The fingerprint makes the name of a case its own, and the same from run to run.
function testCase(judged: JudgedChange, { title, report, wish }: CaseOf): Element {
  const { diff } = wish.messages;
  const { from, to } = placesOf(judged.change, report);
  const message = `${diff.levels[judged.level]}${wish.messages.words.colon} ${changeHeadline(judged, wish)}`;
  const attributes = { name: `${message} [${judged.fingerprint}]`, classname: title, time: '0' };
  if (!wish.objections.has(judged)) return element('testcase', attributes);
  const where = [from, to]
    .filter((each) => each !== null)
    .map(placeWords)
    .join(' → ');
  const body = [message, diff.why[judged.reason], where].join('\n');
  return element('testcase', attributes, [element('failure', { type: judged.change.code, message }, [body])]);
}
