import { join } from 'node:path';
import { packageFolder, readText } from '../../io/index.ts';
import { selfContainedSchema } from '../../model/index.ts';
import { jsonText } from '../../output/json/validate.ts';
import { inLanguage, starterFramework } from '../../output/yaml/starter.ts';
import { version } from '../version.ts';
import type { ProjectWish } from './wish.ts';

/** A file to write, by its path in the new project. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a new project, made from the templates that come with the program. */
export async function starterFiles(wish: ProjectWish): Promise<readonly StarterFile[]> {
  const wanted = templates.filter(({ service }) => service === undefined || wish.ci === service || wish.ci === 'both');
  const fromTemplates = await Promise.all(
    wanted.map(async ({ name, path }) => ({ path, text: filled(await template(name), wish) })),
  );
  return [
    { path: `frameworks/${wish.id}.yaml`, text: starterFramework(await template('framework.yaml'), wish) },
    ...fromTemplates,
    ...(['framework', 'project'] as const).map((kind) => ({
      path: `schemas/${kind}.schema.json`,
      text: jsonText(selfContainedSchema(kind)),
    })),
  ];
}

interface Template {
  readonly name: string;
  readonly path: string;
  /** The CI service it is for; for all where missing. */
  readonly service?: 'github' | 'gitlab';
}

const templates: readonly Template[] = [
  { name: 'competency.yaml', path: 'competency.yaml' },
  { name: 'gitignore', path: '.gitignore' },
  { name: 'github.yml', path: '.github/workflows/competency.yml', service: 'github' },
  { name: 'gitlab-ci.yml', path: '.gitlab-ci.yml', service: 'gitlab' },
];

async function template(name: string): Promise<string> {
  const read = await readText(join(packageFolder(), 'templates', name));
  if (!read.ok) throw new Error(`template ${name}: ${read.code}`);
  return read.text;
}

function filled(text: string, { languages }: ProjectWish): string {
  const values: Readonly<Record<string, string>> = { languages: languages.join(', '), version };
  return inLanguage(text, languages[0] ?? 'en').replace(
    /\{\{(languages|version)\}\}/g,
    (_, name: string) => values[name] ?? '',
  );
}
