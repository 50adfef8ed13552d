import { Failure } from '../../diagnostics/index.ts';
import { locales } from '../../i18n/index.ts';
import { isPlain, type Prompter } from '../../io/prompts/index.ts';
import type { AssessmentStore, WorkbookSummary } from '../../store/index.ts';
import { type Begun, type SessionHeader, sessionFrom, type WorkbookSession } from '../../workbook/index.ts';
import type { Context } from '../context.ts';
import type { Given } from '../given.ts';
import { namedParticipants } from './participants.ts';
import { isSame } from './workbooks.ts';

/** Unfinished work, and the workbook it is about. */
interface Draft {
  readonly summary: WorkbookSummary;
  readonly workbook: Begun['workbook'];
}

async function drafts(store: AssessmentStore): Promise<readonly Draft[]> {
  const all = await store.workbooks.sessions();
  return all
    .filter(({ completedAt }) => completedAt === null)
    .map((summary) => {
      // The program wrote what a session began with.
      const { workbook } = summary.content as Begun;
      return { summary, workbook };
    });
}

/**
 * The unfinished session to go on with; chosen by the person where there are several.
 * @throws Failure workbook/none-waiting, workbook/several-waiting
 */
export async function resumedSession(
  given: Given,
  store: AssessmentStore,
  prompter: Prompter,
): Promise<WorkbookSession> {
  const {
    arguments: [reference],
    context,
  } = given;
  const people = namedParticipants(given)?.map(({ id }) => id);
  const id = reference === undefined ? undefined : /([^/\\]+?)(\.ya?ml)?$/.exec(reference)?.[1];
  const waiting = (await drafts(store)).filter(
    ({ summary, workbook }) =>
      (id === undefined || workbook.id === id) && (people?.every((each) => summary.subjects.includes(each)) ?? true),
  );
  const [first, second] = waiting;
  if (first === undefined) throw new Failure('workbook/none-waiting', { workbook: reference ?? null });
  const draft = second === undefined ? first : await chosen(waiting, context, prompter);
  return openSession(store, draft.summary.session);
}

async function chosen(waiting: readonly Draft[], context: Context, prompter: Prompter): Promise<Draft> {
  const { io, messages, language } = context;
  // Where lines come from a pipe nobody can read the list first.
  if (isPlain(io, false) && io.stdin.isTTY !== true)
    throw new Failure('workbook/several-waiting', { ids: waiting.map(({ summary }) => summary.session) });
  const date = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
  const choices = waiting.map((each) => {
    const { summary, workbook } = each;
    const when = date.format(new Date(summary.begunAt));
    return { value: each, name: messages.workbook.draft(workbook.id, summary.subjects.join(', '), when) };
  });
  return prompter.choose({ message: messages.workbook.which, choices });
}

/** A session as the store has it. */
async function openSession(store: AssessmentStore, id: string): Promise<WorkbookSession> {
  const session = sessionFrom(id, await store.workbooks.entries(id));
  if (session === null) throw new Error(`session ${id} vanished`);
  return session;
}

interface DraftWish {
  readonly store: AssessmentStore;
  readonly prompter: Prompter;
  readonly context: Context;
  readonly workbook: Begun['workbook'];
}

/** The unfinished session of the same people on the same workbook, if they want to go on with it. */
export async function draftOf(
  { participants }: Pick<SessionHeader, 'participants'>,
  { store, prompter, context, workbook }: DraftWish,
): Promise<WorkbookSession | null> {
  const ids = participants.map(({ id }) => id).sort();
  const draft = (await drafts(store)).find(
    (each) => isSame(each.workbook, workbook) && each.summary.subjects.join(',') === ids.join(','),
  );
  if (draft === undefined) return null;
  const { messages } = context;
  const goesOn = await prompter.choose({
    message: messages.workbook.continueDraft,
    choices: [
      { value: true, name: messages.workbook.continueYes },
      { value: false, name: messages.workbook.continueNo },
    ],
  });
  return goesOn ? openSession(store, draft.summary.session) : null;
}
