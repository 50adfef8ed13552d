import { resolve } from 'node:path';
import { type Io, projectFileAbove } from '../../io/index.ts';
import { RuleSettings, settingsOf } from '../../lint/index.ts';
import { loadFile, shortPath } from '../load.ts';

/**
 * How the project of the current folder weighs the rules. What is wrong with its file is part of the settings, unless
 * that file is among those to be validated anyway; where it cannot be read, rules weigh what they weigh by themselves.
 */
export async function ruleSettings(io: Io, files: readonly string[] = []): Promise<RuleSettings> {
  const project = projectFileAbove(io.folder);
  if (project === null) return new RuleSettings();
  const path = shortPath(io.folder, project);
  const loaded = await loadFile(io, path, 'project');
  const settings = loaded.value === undefined ? new RuleSettings({}, loaded.diagnostics) : settingsOf(loaded.value);
  const isNamed = files.some((each) => resolve(io.folder, each) === project);
  return isNamed ? settings.withoutDiagnostics() : settings;
}
