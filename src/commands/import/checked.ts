import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, isConfigurable } from '../../diagnostics/index.ts';
import { readDocument } from '../../document/index.ts';
import { exists, type Io } from '../../io/index.ts';
import type { FileTypes } from '../../model/index.ts';
import { frameworkYaml } from '../../output/yaml/framework.ts';
import { type Given, textFlag } from '../given.ts';
import { problemsIn } from '../validation/problems.ts';
import { ruleSettings } from '../validation/rule-settings.ts';

/** A framework that went through validate, and the text of its file; both null where it has errors. */
export interface CheckedFramework {
  readonly value: FileTypes['framework'] | null;
  readonly yaml: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file a framework will be written to, or what stands for standard output in messages. */
export function targetOf({ flags }: Pick<Given, 'flags'>): string | null {
  const file = textFlag(flags, 'into') ?? textFlag(flags, 'output');
  return file === undefined || file === '-' ? null : file;
}

/** Lays the framework out and looks at the very text that is to be written, as validate would: schema, references, style. */
export async function checkedFramework(
  framework: FileTypes['framework'],
  given: Pick<Given, 'flags' | 'context'>,
): Promise<CheckedFramework> {
  const { io } = given.context;
  const target = targetOf(given);
  const yaml = frameworkYaml(framework, await schemaPath(io, target));
  const document = readDocument(target ?? '<stdout>', yaml);
  if (document.value === undefined) return { value: null, yaml: null, diagnostics: document.diagnostics };
  const path = target ?? 'framework.yaml';
  const diagnostics = await problemsIn(io, document.value, { path, settings: await ruleSettings(io) });
  // Rules that a project made errors do not keep a file from being written: it is mended there.
  const isValid = !diagnostics.some(({ severity, code }) => severity === 'error' && !isConfigurable(code));
  return { value: isValid ? framework : null, yaml: isValid ? yaml : null, diagnostics };
}

/** The schema line: the copy of the schema in the project, where `init` put one, else that of the package. */
async function schemaPath(io: Io, target: string | null): Promise<string> {
  const folder = resolve(io.folder, dirname(target ?? '.'));
  for (const path of ['schemas', '../schemas']) {
    const schema = join(folder, path, 'framework.schema.json');
    if (await exists(schema))
      return relative(folder, schema)
        .split(sep)
        .join('/')
        .replace(/^(?!\.)/, './');
  }
  return './node_modules/competency/schemas/framework.schema.json';
}
