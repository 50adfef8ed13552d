import { resolve } from 'node:path';
import { type Diagnostic, Failure, type Outcome } from '../../diagnostics/index.ts';
import { readDocument } from '../../document/index.ts';
import { recordTexts } from '../../io/index.ts';
import { type Assessment, type Framework, fileOf, kindOf, type Origin } from '../../model/index.ts';
import { resultsRecord } from '../../output/json/results.ts';
import { scoredCompetencies } from '../../output/outcome.ts';
import type { FrameworkSnapshot, ImportedRecord } from '../../store/index.ts';
import { answersOf, checkedAnswers } from '../assess/answers.ts';
import { contentId } from '../content-id.ts';
import { type OpenedFramework, openFramework } from '../frameworks.ts';
import type { Given } from '../given.ts';
import { standardInput, standardInputName } from '../load.ts';

/** Why a record was refused, and on which line it begins, where that is known. */
export type Refusal =
  | { readonly line: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly line: number | null; readonly failure: Failure };

export interface CheckedRecord {
  readonly record: ImportedRecord;
  readonly framework: FrameworkSnapshot;
}

/** The sound records of a file, one after the other; the others are told to `refuse`. */
export async function* checkedRecords(
  file: string,
  given: Given,
  refuse: (refusal: Refusal) => void,
): AsyncGenerator<CheckedRecord> {
  const { io } = given.context;
  const name = file === standardInput ? standardInputName : file;
  const open = frameworksOnce((reference) => openFramework(io, reference));
  const snapshots = new Map<OpenedFramework, FrameworkSnapshot>();
  for await (const { text, line } of recordTexts(file === standardInput ? io.stdin : resolve(io.folder, file))) {
    try {
      const checked = await checkedRecord(readDocument(name, text), { open, given });
      if (checked.value === undefined) {
        refuse({ line, diagnostics: checked.diagnostics.map((each) => movedDown(each, line - 1)) });
        continue;
      }
      const { opened, assessment, unsaid } = checked.value;
      const framework = snapshots.get(opened) ?? { reference: opened.reference, content: opened.content };
      snapshots.set(opened, framework);
      yield { framework, record: { ...recordOf(assessment, opened.framework), unsaid } };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      refuse({ line, failure: error });
    }
  }
}

type Open = (reference: string) => Promise<OpenedFramework>;

/** Each framework is opened once, however many records answer to it; one that cannot be opened, never again. */
function frameworksOnce(open: Open): Open {
  const known = new Map<string, Promise<OpenedFramework>>();
  return (reference) => {
    const found = known.get(reference) ?? open(reference);
    known.set(reference, found);
    return found;
  };
}

interface Checking {
  readonly open: Open;
  readonly given: Given;
}

interface Checked extends Pick<Required<ImportedRecord>, 'unsaid'> {
  readonly opened: OpenedFramework;
  readonly assessment: Assessment;
}

async function checkedRecord(
  document: ReturnType<typeof readDocument>,
  { open, given }: Checking,
): Promise<Outcome<Checked>> {
  if (document.value === undefined) return { diagnostics: document.diagnostics };
  const kind = kindOf(document.value);
  if (kind.value === undefined) return { diagnostics: kind.diagnostics };
  const file = fileOf(document.value, 'assessment');
  if (file.value === undefined) return { diagnostics: file.diagnostics };
  const opened = await open(file.value.value.framework.id);
  const id = file.value.value.id ?? contentId(JSON.stringify(file.value.value));
  const checked = checkedAnswers({ ...file.value, value: { ...file.value.value, id } }, opened, given);
  if (checked.value === undefined) return { diagnostics: checked.diagnostics };
  const { value } = file.value;
  const { origin } = value;
  const unsaid = (['startedAt', 'completedAt'] as const).filter((each) => value[each] === undefined);
  const assessment = origin === undefined ? checked.value : { ...checked.value, origin: originOf(origin) };
  return { value: { opened, assessment, unsaid }, diagnostics: [] };
}

function originOf({ assessment, framework }: { assessment: string; framework: Partial<Origin['framework']> }): Origin {
  const { id = '', version = '', digest = '' } = framework;
  return { assessment, framework: { id, version, digest } };
}

function recordOf(assessment: Assessment, framework: Framework): ImportedRecord {
  const { status: _, completedAt, ratings, ...header } = assessment;
  const at = completedAt ?? header.startedAt;
  const answers = answersOf(ratings).map((answer, index) => ({ id: answerId(header.id, index), at, answer }));
  return { header, answers, completedAt: at, results: resultsRecord(scoredCompetencies(framework, assessment)) };
}

/** An id that is the same whenever the record is read: the assessment's, with the answer's number at its end. */
function answerId(assessment: string, index: number): string {
  return `${assessment.slice(0, 20)}${index.toString().padStart(6, '0')}`;
}

/** A problem of a part of a file, at its place in the whole file. */
function movedDown<Found extends Diagnostic>(found: Found, lines: number): Found {
  const { place } = found;
  const excerpt = place.excerpt?.map((each) => ({ ...each, line: each.line + lines }));
  return { ...found, place: { ...place, line: place.line + lines, ...(excerpt === undefined ? {} : { excerpt }) } };
}
