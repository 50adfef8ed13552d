import { join, resolve } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import { filesNamed, makeFolder, packageFolder, readText, writeAllWhole } from '../../io/index.ts';
import { rolloutStarter } from '../../output/yaml/rollout.ts';
import { exitCodes, talk } from '../context.ts';
import { todayOf } from '../day.ts';
import { openFramework } from '../frameworks.ts';
import { type Given, textFlag } from '../given.ts';
import { planName } from './plan.ts';

/**
 * `competency rollout init FRAMEWORK`: a plan to fill in; with --example the shipped one, complete.
 * @throws Failure usage/missing-argument, framework/not-found, file/exists
 */
export async function rolloutInit(given: Given): Promise<number> {
  const { flags, context } = given;
  const { io, messages } = context;
  const named = textFlag(flags, 'output') ?? 'rollout';
  const folder = resolve(io.folder, named);
  const files = flags.example === true ? await exampleFiles() : [await starterFile(given)];
  const folders = new Set(files.map(({ path }) => resolve(folder, path, '..')));
  for (const each of folders) await makeFolder(each);
  await writeAllWhole(
    files.map(({ path, content }) => ({ path: join(folder, path), content })),
    { force: flags.force === true, mode: 0o644 },
  );
  for (const { path } of files) io.stdout.write(`${join(named, path)}\n`);
  talk(context, flags.example === true ? messages.rollout.exampleWritten(named) : messages.rollout.fill(named));
  return exitCodes.done;
}

interface PlanFile {
  readonly path: string;
  readonly content: string;
}

async function starterFile({ arguments: [reference], flags, context }: Given): Promise<PlanFile> {
  if (reference === undefined) throw new Failure('usage/missing-argument', { argument: 'framework' });
  const { framework } = await openFramework(context.io, reference);
  const today = todayOf(flags, context.io);
  const template = await text(join(packageFolder(), 'templates', 'rollout', 'starter.yaml'));
  return { path: planName, content: rolloutStarter(template, { ...context, framework, today }) };
}

/** The shipped example with the framework that it adapts, so that it stands by itself wherever it is written. */
async function exampleFiles(): Promise<readonly PlanFile[]> {
  const root = join(packageFolder(), 'templates', 'rollout', 'four-offices');
  const paths = await filesNamed(root, packageFolder());
  const own = await Promise.all(
    paths.map(async (path) => ({
      path: resolve(packageFolder(), path).slice(root.length + 1),
      content: standingAlone(await text(resolve(packageFolder(), path))),
    })),
  );
  const framework = await text(join(packageFolder(), 'frameworks', 'service-excellence.yaml'));
  return [...own, { path: 'service-excellence.yaml', content: standingAlone(framework) }];
}

/** Without the ways to the package's own folders. */
function standingAlone(content: string): string {
  return content
    .replace(/^# yaml-language-server: .*\n/, '')
    .replace(/^extends: .*\/([^/\n]+)$/m, 'extends: ../$1')
    .replace(/^( {2}id: service-excellence\n)/m, '$1  path: service-excellence.yaml\n');
}

async function text(path: string): Promise<string> {
  const read = await readText(path);
  if (!read.ok) throw new Error(`example ${path}: ${read.code}`);
  return read.text;
}
