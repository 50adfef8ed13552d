import { resolve } from 'node:path';
import { Failure, suggestion } from '../diagnostics/index.ts';
import { Interrupted, isPlain, prompterFor } from '../io/prompts/index.ts';
import { jsonText } from '../output/json/validate.ts';
import { storeInfoText } from '../output/text/store.ts';
import { type AssessmentStore, transfer } from '../store/index.ts';
import { exitCodes, promptStyle, talk } from './context.ts';
import type { Given } from './given.ts';
import { shortPath } from './load.ts';
import { withExistingStore } from './store-location.ts';

/** `competency store info`: what is kept, and where. */
export async function storeInfo({ flags, context }: Given): Promise<number> {
  const info = await withExistingStore(context.io, flags, (store) => store.info());
  context.io.stdout.write(
    flags.format === 'json' ? jsonText(info) : storeInfoText(info, { ...context, columns: context.io.stdout.columns }),
  );
  return exitCodes.done;
}

/** `competency store backup FILE`: a consistent copy, also while the store is in use. */
export async function storeBackup({ arguments: [file = ''], flags, context }: Given): Promise<number> {
  const { io, messages } = context;
  const target = resolve(io.folder, file);
  await withExistingStore(io, flags, (store) => store.backup(target, { overwrite: flags.force === true }));
  talk(context, messages.store.backedUp(shortPath(io.folder, target)));
  return exitCodes.done;
}

const nothingErased = { assessments: 0, answers: 0, ratedOthers: 0, listed: false, requests: 0 };

/** `competency store forget SUBJECT`: erases a person for good, after asking. */
export async function storeForget(given: Given): Promise<number> {
  const {
    arguments: [subject = ''],
    flags,
    context,
  } = given;
  return withExistingStore(context.io, flags, async (store, path) => {
    const known = await peopleIn(store);
    if (known.includes(subject) && flags.yes !== true && !(await confirmed(given, subject))) {
      if (flags.format === 'json') context.io.stdout.write(jsonText({ subject, ...nothingErased }));
      else talk(context, context.messages.store.kept);
      return exitCodes.no;
    }
    // Also where nothing is known any more: an erasure that another program cut short is finished by the next one.
    const erased = await store.forget(subject);
    if (!known.includes(subject))
      throw new Failure('forget/unknown', { subject, suggestion: suggestion(subject, known) });
    if (flags.format === 'json') context.io.stdout.write(jsonText({ subject, ...erased }));
    else talk(context, context.messages.store.forgotten(erased));
    // A server keeps none: what is found beside its address is nothing.
    for (const each of await (await transfer()).keptBeside(path))
      talk(context, context.messages.store.notErasedIn(shortPath(context.io.folder, each)));
    return exitCodes.done;
  });
}

async function peopleIn(store: AssessmentStore): Promise<readonly string[]> {
  const [assessments, people, requests, workbooks] = await Promise.all([
    store.find({}),
    store.people.all(),
    store.people.requests({}),
    store.workbooks.sessions(),
  ]);
  const known = [
    ...assessments.flatMap((each) => [each.subject.id, each.rater.id]),
    ...people.flatMap((each) => (each.manager === undefined ? [each.id] : [each.id, each.manager])),
    ...requests.flatMap((each) => [each.subject, each.rater]),
    ...workbooks.flatMap((each) => each.subjects),
  ];
  return [...new Set(known)];
}

/**
 * Whether the person at the terminal confirms by typing the id again.
 * @throws Failure forget/needs-yes
 */
async function confirmed({ context }: Given, subject: string): Promise<boolean> {
  const { io, messages } = context;
  if (io.stdin.isTTY !== true) throw new Failure('forget/needs-yes', { subject });
  const prompter = await prompterFor(io, isPlain(io, false), promptStyle(context));
  try {
    return (await prompter.ask({ message: messages.store.confirm(subject) })) === subject;
  } catch (error) {
    if (error instanceof Interrupted) return false;
    throw error;
  } finally {
    prompter.close();
  }
}
