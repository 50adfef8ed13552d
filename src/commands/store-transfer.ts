import { join, resolve } from 'node:path';
import { Failure, suggestion } from '../diagnostics/index.ts';
import { exists, packageFolder, readText } from '../io/index.ts';
import { jsonText } from '../output/json/validate.ts';
import { visible } from '../output/text/visible.ts';
import { transfer } from '../store/index.ts';
import { isServer } from '../store/location.ts';
import { exitCodes, talk } from './context.ts';
import { deliver } from './deliver.ts';
import type { Given } from './given.ts';
import { ownPlace, placeOf, withExistingStore } from './store-location.ts';

/** `competency store copy FROM TO`: everything, compared with what was read; again after an interruption. */
export async function storeCopy({ arguments: [from = '', to = ''], flags, context }: Given): Promise<number> {
  const { io, messages } = context;
  const source = placeOf(io, from);
  if (!isServer(source.location) && !(await exists(source.location)))
    throw new Failure('store/none', { path: source.location });
  // Set but empty, it says that the copy is not to be encrypted.
  const copy = await (await transfer()).copyStore(source, placeOf(io, to, io.environment.COMPETENCY_COPY_KEY));
  if (flags.format === 'json') io.stdout.write(jsonText(copy));
  else talk(context, messages.store.copied(copy));
  return exitCodes.done;
}

/**
 * `competency store verify`: what is damaged, and what can be read all the same. Exit code 1 where something is.
 * @throws Failure store/none
 */
export async function storeVerify({ flags, context }: Given): Promise<number> {
  const { io, messages } = context;
  const { location, options } = await ownPlace(io, flags);
  if (isServer(location)) return serverVerify({ flags, context });
  if (!(await exists(location))) throw new Failure('store/none', { path: location });
  const verified = await (await transfer()).verifyFile(location, options.key ?? '');
  const isSound = verified.problems.length === 0 && verified.lost === 0;
  if (flags.format === 'json') io.stdout.write(jsonText({ sound: isSound, ...verified }));
  else {
    const lines = isSound ? [messages.store.sound] : verified.problems.map(visible);
    io.stdout.write(`${[...lines, messages.store.verified(verified)].join('\n')}\n`);
  }
  return isSound ? exitCodes.done : exitCodes.no;
}

/** A server looks after its own pages; that everything can be read is what there is to see. */
async function serverVerify({ flags, context }: Pick<Given, 'flags' | 'context'>): Promise<number> {
  const { io, messages } = context;
  const { subjects, answers, assessments } = await withExistingStore(io, flags, (store) => store.info());
  const verified = { subjects, rows: answers + assessments.completed + assessments.inProgress, lost: 0 };
  if (flags.format === 'json') io.stdout.write(jsonText({ sound: true, problems: [], ...verified }));
  else io.stdout.write(`${messages.store.verified(verified)}\n`);
  return exitCodes.done;
}

/**
 * `competency store restore FILE`: a store of all that can be read in a file.
 * @throws Failure store/exists, file/not-found
 */
export async function storeRestore({ arguments: [file = ''], flags, context }: Given): Promise<number> {
  const { io, messages } = context;
  const path = resolve(io.folder, file);
  if (!(await exists(path))) throw new Failure('file/not-found', { path });
  const place = await ownPlace(io, flags);
  if (!isServer(place.location) && flags.force !== true && (await exists(place.location)))
    throw new Failure('store/exists', { path: place.location });
  const restored = await (await transfer()).restoreStore(path, place);
  if (flags.format === 'json') io.stdout.write(jsonText(restored));
  else talk(context, messages.store.copied(restored));
  return restored.lost === 0 ? exitCodes.done : exitCodes.no;
}

const scripts = ['roles', 'partitions', 'citus'];

/** `competency store sql SCRIPT`: what an administrator runs once on a server. */
export async function storeSql({ arguments: [script = ''], flags, context }: Given): Promise<number> {
  if (!scripts.includes(script)) {
    const params = { option: 'SCRIPT', value: script, allowed: scripts, suggestion: suggestion(script, scripts) };
    throw new Failure('usage/invalid-value', params);
  }
  const read = await readText(join(packageFolder(), 'templates', 'postgres', `${script}.sql`));
  if (!read.ok) throw new Error(`templates/postgres/${script}.sql: ${read.code}`);
  await deliver(read.text, flags, context);
  return exitCodes.done;
}
