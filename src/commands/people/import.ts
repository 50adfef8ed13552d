import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { peopleImportJson } from '../../output/json/people.ts';
import { diagnosticLine } from '../../output/text/diagnostics.ts';
import { peopleImportText } from '../../output/text/people.ts';
import { peopleChanges } from '../../people/index.ts';
import { type Context, exitCodes, talkVoice } from '../context.ts';
import type { Given } from '../given.ts';
import { refuseInvalid } from '../refuse.ts';
import { withStore } from '../store-location.ts';
import { peopleFile } from './people-file.ts';

/**
 * `competency people import FILE`: keeps the people of a file, all of them or none.
 * @throws Failure people/invalid with every bad line
 */
export async function peopleImport({ arguments: [path = ''], flags, context }: Given): Promise<number> {
  return withStore(context.io, flags, async (store) => {
    const kept = await store.people.all();
    const { value: file, diagnostics } = await peopleFile(context, path, kept);
    if (file === undefined) throw refuseInvalid('people/invalid', path, diagnostics);
    const { people } = file.value;
    if (flags.replace === true && people.length === 0) throw refuseInvalid('people/invalid', path, [nobody(path)]);
    const how = { isWhole: flags.replace === true, isDry: flags.dryRun === true };
    const imported = { ...peopleChanges(people, kept), ...how, diagnostics };
    if (!how.isDry) await store.people.keep(people, { onlyThese: how.isWhole });
    if (flags.format !== 'json') sayNotes(diagnostics, context);
    context.io.stdout.write(
      flags.format === 'json'
        ? peopleImportJson(imported)
        : peopleImportText(imported, { ...context, columns: context.io.stdout.columns }),
    );
    return exitCodes.done;
  });
}

/** A list that is to be the whole one and has nobody was cut off on its way. */
function nobody(file: string): Diagnostic {
  return diagnostic('schema/too-few', { property: 'people', limit: 1 }, { file, line: 1, column: 1, length: 1 });
}

function sayNotes(notes: readonly Diagnostic[], context: Context): void {
  if (context.quiet) return;
  for (const each of notes) context.io.stderr.write(`${diagnosticLine(each, talkVoice(context))}\n`);
}
