import { standingAlone } from '../../exchange/index.ts';
import { exitCodes } from '../context.ts';
import { openFramework } from '../frameworks.ts';
import type { Given } from '../given.ts';
import { destinationOf, handOver } from '../render/destination.ts';
import { wishOf } from './format.ts';
import { sayOtherLanguages } from './languages.ts';

/** `competency export FRAMEWORK`: the framework in a format of others. */
export async function exportFramework(given: Given): Promise<number> {
  const { reference, format } = wishOf(given);
  const { file, framework } = await openFramework(given.context.io, reference);
  const to = await destinationOf(given, { isText: format.isText, command: 'export' });
  const exporting = { file: standingAlone(file.value), framework, to, given };
  const files = await format.files(exporting);
  await handOver(files, to, given);
  if (format.isMonolingual && to.kind !== 'folder') sayOtherLanguages(exporting);
  return exitCodes.done;
}
