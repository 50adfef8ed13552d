import { resolve } from 'node:path';
import { type Diagnostic, type Finding, placed } from '../../diagnostics/index.ts';
import { commentsWith, type SourceDocument } from '../../document/index.ts';
import { type Io, readText } from '../../io/index.ts';
import {
  isSilenced,
  lintFindings,
  type RuleSettings,
  rolloutFindings,
  settingsOf,
  silencesOf,
  silenceWord,
  unusedSilence,
  workbookFindings,
} from '../../lint/index.ts';
import { fileOf, kindOf, type PlacedFile } from '../../model/index.ts';
import { frameworkOf, loadDocument, workbookOf } from '../load.ts';

/** All that is wrong with one file: its YAML, then its schema, then its references, then its style. */
export async function problemsOf(io: Io, path: string, settings: RuleSettings): Promise<readonly Diagnostic[]> {
  const document = await loadDocument(io, path);
  return document.value === undefined ? document.diagnostics : problemsIn(io, document.value, { path, settings });
}

export interface Looking {
  readonly path: string;
  readonly settings: RuleSettings;
}

/** All that is wrong with a document that was read from `path`. */
export async function problemsIn(
  io: Io,
  document: SourceDocument,
  { path, settings }: Looking,
): Promise<readonly Diagnostic[]> {
  const kind = kindOf(document);
  if (kind.value === undefined) return kind.diagnostics;
  if (kind.value === 'project') {
    const project = fileOf(document, 'project');
    return project.value === undefined ? project.diagnostics : settingsOf(project.value).diagnostics;
  }
  if (kind.value === 'people') return peopleProblems(document);
  if (kind.value === 'design') return designProblems(document);
  if (kind.value === 'workbook') return workbookProblems(io, document, settings);
  if (kind.value === 'rollout') return rolloutIn(io, document, { path, settings });
  if (kind.value !== 'framework') return fileOf(document, kind.value).diagnostics;
  const loaded = await frameworkOf(io, document, [path]);
  if (loaded.value === undefined) return loaded.diagnostics;
  const { file } = loaded.value;
  const findings = lintFindings(loaded.value, settings.off);
  return [...loaded.diagnostics, ...settings.weighed(await linted(io, { document, file, findings, settings }))];
}

async function workbookProblems(
  io: Io,
  document: SourceDocument,
  settings: RuleSettings,
): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = workbookOf(document);
  if (value === undefined) return diagnostics;
  const findings = workbookFindings(value.file.value, settings.off);
  return settings.weighed(await linted(io, { document, file: value.file, findings, settings }));
}

/** A list of people may fit its schema and still name somebody twice, or a manager who is not there. */
async function peopleProblems(document: SourceDocument): Promise<readonly Diagnostic[]> {
  const file = fileOf(document, 'people');
  if (file.value === undefined) return file.diagnostics.map(withoutExcerpt);
  const { peopleDiagnostics } = await import('../../people/index.ts');
  return peopleDiagnostics(file.value).map(withoutExcerpt);
}

/** Names and addresses are no matter for messages, which end up in logs. */
function withoutExcerpt({ place: { excerpt: _, ...place }, ...found }: Diagnostic): Diagnostic {
  // Only the place is another.
  return { ...found, place } as Diagnostic;
}

/** A plan must fit its framework too; the rules look at what is sound. */
async function rolloutIn(
  io: Io,
  document: SourceDocument,
  { path, settings }: Looking,
): Promise<readonly Diagnostic[]> {
  const { rolloutProblems } = await import('../rollout/plan.ts');
  const { file, diagnostics } = await rolloutProblems(io, document, path);
  if (file === null || diagnostics.length > 0) return diagnostics;
  const findings = rolloutFindings(file.value, settings.off);
  return settings.weighed(await linted(io, { document, file, findings, settings }));
}

/** A design may fit its schema and still be hard to read. */
async function designProblems(document: SourceDocument): Promise<readonly Diagnostic[]> {
  const file = fileOf(document, 'design');
  if (file.value === undefined) return file.diagnostics;
  const { contrastDiagnostics } = await import('../render/design.ts');
  return contrastDiagnostics(file.value);
}

interface Lintable {
  readonly document: SourceDocument;
  readonly file: Pick<PlacedFile<unknown>, 'place'>;
  readonly findings: readonly Finding[];
  readonly settings: RuleSettings;
}

/** What the rules say, but for what comments of this file or of its bases silence. */
async function linted(io: Io, { document, file, findings, settings }: Lintable): Promise<readonly Diagnostic[]> {
  const all = findings.map((each) => {
    const found = placed(each, file.place(each.path, each.at));
    return { found, lines: [found.place.line, file.place(each.path, 'key').line] };
  });
  const own = silencesOf(commentsWith(silenceWord, document.file, document.text));
  if (all.length === 0 && own.silences.length === 0) return own.diagnostics;
  const bases = new Set(all.map(({ found }) => found.place.file).filter((each) => each !== document.file));
  const inherited = await Promise.all([...bases].map((each) => silencesIn(io, each)));
  const silences = [...own.silences, ...inherited.flat()];
  const heard = all.filter((each) => !silences.some((silence) => isSilenced(each, silence)));
  const unused = own.silences.filter(
    (silence) => !settings.off.has(silence.code) && !all.some((each) => isSilenced(each, silence)),
  );
  return [...heard.map(({ found }) => found), ...own.diagnostics, ...unused.map(unusedSilence)];
}

async function silencesIn(io: Io, file: string) {
  const read = await readText(resolve(io.folder, file));
  return read.ok ? silencesOf(commentsWith(silenceWord, file, read.text)).silences : [];
}
