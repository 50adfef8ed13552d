import { dirname, join, resolve } from 'node:path';
import { exists, makeFolder, readText, writeWhole } from '../../io/index.ts';
import { Interrupted } from '../../io/prompts/index.ts';
import { type Context, exitCodes, talk } from '../context.ts';
import type { Given } from '../given.ts';
import { type StarterFile, starterFiles } from './files.ts';
import { projectWish } from './wish.ts';

/** `competency init [FOLDER]`: a small sound project; what is there already is left alone. */
export async function init(given: Given): Promise<number> {
  const {
    arguments: [folder = '.'],
    context,
  } = given;
  try {
    const wish = await projectWish(given);
    const root = resolve(context.io.folder, folder);
    const files = await starterFiles(wish);
    for (const file of files) await add(file, root, { context, folder });
    await adviseIgnoring(files, root, context);
    sayNext(context, folder, wish.id);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    talk(context, `\n${context.messages.init.nothing}`);
    return exitCodes.interrupted;
  }
}

interface Adding {
  readonly context: Context;
  /** The folder as it was named. */
  readonly folder: string;
}

async function add({ path, text }: StarterFile, root: string, { context, folder }: Adding): Promise<void> {
  const { io, messages, style } = context;
  const file = join(root, path);
  const name = join(folder, path);
  if (await exists(file)) return talk(context, messages.init.leftAlone(name));
  await makeFolder(dirname(file));
  await writeWhole(file, text, { force: false, mode: 0o644 });
  io.stdout.write(`${style.good(messages.init.written)} ${name}\n`);
}

/** An ignore file of one's own is left alone too, but then one should know what it lacks. */
async function adviseIgnoring(files: readonly StarterFile[], root: string, context: Context): Promise<void> {
  const there = await readText(join(root, '.gitignore'));
  const lines = there.ok ? there.text.split(/\r?\n/) : [];
  const wanted = files.find((each) => each.path === '.gitignore')?.text.split('\n') ?? [];
  const lacking = wanted.filter((line) => line !== '' && !line.startsWith('#') && !lines.includes(line));
  if (lacking.length > 0) talk(context, context.messages.init.ignore(lacking));
}

function sayNext(context: Context, folder: string, id: string): void {
  const lines = ['competency validate', `competency show ${id}`, `competency assess ${id}`];
  const all = [context.messages.init.next, ...(folder === '.' ? [] : [`cd ${folder}`]), ...lines];
  for (const line of ['', ...all]) talk(context, line);
}
