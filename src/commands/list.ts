import { resolve } from 'node:path';
import { listJson } from '../output/json/list.ts';
import { type ListedFramework, listText } from '../output/text/list.ts';
import { exitCodes } from './context.ts';
import { deliver } from './deliver.ts';
import { knownFrameworks } from './frameworks.ts';
import type { Given } from './given.ts';
import { loadFramework, shortPath } from './load.ts';

/** `competency list`: the frameworks that can be named here. */
export async function list({ flags, context }: Given): Promise<number> {
  const { io } = context;
  const known = await knownFrameworks(io);
  const listed = await Promise.all(
    known.map(async ({ id, path, origin }): Promise<ListedFramework> => {
      const short = shortPath(io.folder, resolve(io.folder, path));
      const { value, diagnostics } = await loadFramework(io, short);
      const framework = diagnostics.length === 0 ? (value?.framework ?? null) : null;
      return { id, origin, path: short, framework, errors: diagnostics.length };
    }),
  );
  const result =
    flags.format === 'json' ? listJson(listed) : listText(listed, { ...context, columns: io.stdout.columns });
  await deliver(result, flags, context);
  return exitCodes.done;
}
