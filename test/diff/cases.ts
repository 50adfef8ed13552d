import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ChangeCode } from '../../src/diagnostics/index.ts';
import { admits, admittedBump, bumped, compareFrameworks, judged } from '../../src/diff/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { type Language, messagesIn } from '../../src/i18n/index.ts';
import { fileOf, placedFramework } from '../../src/model/index.ts';
import { changeSentence } from '../../src/output/change-told.ts';
import type { DiffReport } from '../../src/output/changes.ts';

export const caseFolder = new URL('cases', import.meta.url).pathname;

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One side of a comparison, from YAML. */
export function side(name: string, text: string) {
  const document = readDocument(name, text);
  const file = document.value === undefined ? undefined : fileOf(document.value, 'framework').value;
  const framework = file === undefined ? undefined : placedFramework(file);
  if (file === undefined || framework?.value === undefined) throw new Error(`${name} is no sound framework`);
  return {
    name,
    framework: framework.value,
    file: file.value,
    place: ({ path, at }: Parameters<DiffReport['from']['place']>[0]) => file.place(path, at),
  };
}

/** The comparison of two frameworks as the command makes it. */
function reportOf(old: string, young: string, settings: Partial<Parameters<typeof judged>[1]> = {}): DiffReport {
  const [from, to] = [side('old.yaml', old), side('new.yaml', young)];
  const { changes } = compareFrameworks(from, to);
  const judgement = judged(changes, { accepted: [], levels: {}, expand: false, digest, ...settings });
  const [before, after] = [from.framework.version, to.framework.version];
  const version = {
    recommended: judgement.recommended,
    next: bumped(before, judgement.recommended),
    admitted: admittedBump(before, after),
    admits: admits(before, after, judgement.recommended),
  };
  return { from, to, judgement, version };
}

/** The comparison of the two files of a case. */
export function caseReport(code: ChangeCode): DiffReport {
  const text = (name: string) => readFileSync(`${caseFolder}/${code}/${name}.yaml`, 'utf8');
  return reportOf(text('old'), text('new'));
}

/** What the changes of a comparison say, one sentence after the other. */
export function said({ judgement }: DiffReport, language: Language): string {
  return judgement.changes.map((each) => changeSentence(each, { language, messages: messagesIn(language) })).join(' ');
}
