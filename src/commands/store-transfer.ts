import { join, resolve } from 'node:path';
import { Failure, suggestion } from '../diagnostics/index.ts';
import { exists, packageFolder, readText } from '../io/index.ts';
import { jsonText } from '../output/json/validate.ts';
import { verificationJson } from '../output/json/verification.ts';
import { verificationText } from '../output/text/verification.ts';
import { transfer } from '../store/index.ts';
import { isServer } from '../store/location.ts';
import { exitCodes, talk } from './context.ts';
import { deliver } from './deliver.ts';
import type { Given } from './given.ts';
import { shortPath } from './load.ts';
import { ownPlace, placeOf } from './store-location.ts';

/** `competency store copy FROM TO`: everything, compared with what was read; again after an interruption. Exit code 1 where rows were lost. */
export async function storeCopy({ arguments: [from = '', to = ''], flags, context }: Given): Promise<number> {
  const { io, messages } = context;
  const source = placeOf(io, from);
  if (!isServer(source.location) && !(await exists(source.location)))
    throw new Failure('store/none', { path: source.location });
  // Set but empty, it says that the copy is not to be encrypted.
  const copy = await (await transfer()).copyStore(source, placeOf(io, to, io.environment.COMPETENCY_COPY_KEY), {
    force: flags.force === true,
  });
  if (flags.format === 'json') io.stdout.write(jsonText(copy));
  else talk(context, messages.store.copied(copy));
  return copy.lost === 0 ? exitCodes.done : exitCodes.no;
}

/**
 * `competency store verify`: what is damaged, and what can be read all the same. Exit code 1 where something is.
 * @throws Failure store/none
 */
export async function storeVerify({ flags, context }: Given): Promise<number> {
  const { io, messages } = context;
  const place = await ownPlace(io, flags);
  const server = isServer(place.location);
  if (!server && !(await exists(place.location))) throw new Failure('store/none', { path: place.location });
  const verified = await (await transfer()).verifyStore(place);
  const isSound = verified.problems.length === 0 && verified.found === 0 && verified.lost === 0;
  if (flags.format === 'json') io.stdout.write(jsonText(verificationJson(isSound, verified)));
  else {
    const page = { messages, style: context.style, columns: io.stdout.columns };
    io.stdout.write(verificationText(verified, { ...page, saves: server ? 'copy' : 'restore' }));
  }
  return isSound ? exitCodes.done : exitCodes.no;
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
    throw new Failure('store/exists', { path: place.location, server: false });
  const restored = await (await transfer()).restoreStore(path, place, { force: flags.force === true });
  if (flags.format === 'json') io.stdout.write(jsonText(restored));
  else {
    const { before } = restored;
    talk(context, messages.store.copied(restored));
    if (before !== undefined) talk(context, messages.store.putAside(shortPath(io.folder, before)));
  }
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
