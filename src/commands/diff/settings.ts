import { type ChangeLevel, changeCodes, Failure, suggestion } from '../../diagnostics/index.ts';
import type { DiffSettings } from '../../diff/index.ts';
import { type Io, projectFileAbove } from '../../io/index.ts';
import { loadFile } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

/**
 * What the project file says about changes.
 * @throws Failure project/invalid, settings/unknown-change
 */
export async function diffSettings(io: Io): Promise<DiffSettings> {
  const project = projectFileAbove(io.folder);
  if (project === null) return { accepted: [], levels: {} };
  const settings = await loadFile(io, project, 'project');
  if (settings.value === undefined) throw refuseInvalid('project/invalid', project, settings.diagnostics);
  const { accepted = [], levels = {} } = settings.value.value.diff ?? {};
  return { accepted, levels: known(levels) };
}

// A level for a change that does not exist would be a setting that silently does nothing.
function known(levels: Readonly<Record<string, ChangeLevel | 'off'>>): DiffSettings['levels'] {
  const codes: readonly string[] = changeCodes;
  const lost = Object.keys(levels).find((code) => !codes.includes(code));
  if (lost !== undefined) {
    throw new Failure('settings/unknown-change', { code: lost, suggestion: suggestion(lost, codes) });
  }
  return levels;
}
