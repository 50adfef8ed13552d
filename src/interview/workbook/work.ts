import { Interrupted } from '../../io/prompts/index.ts';
import {
  type AnswerStep,
  type Entry,
  isExerciseFor,
  moved,
  type ReadStep,
  replied,
  type Step,
  stepsOf,
  type WorkbookSession,
  withReply,
} from '../../workbook/index.ts';
import { askPrompt, type Done } from './ask.ts';
import { clockOf, timeOf, withTime } from './clock.ts';
import { readText, sectionText, toldText } from './present.ts';
import { cursorAt, indexBefore, nextIndex, openSteps, type Whereabouts, whereaboutsOf } from './way.ts';
import type { Worker } from './worker.ts';

/**
 * Goes through what is left of a workbook. Every reply, and the step that comes next, is in the store before that step
 * is shown.
 * @throws Interrupted when somebody stops; what was replied is kept
 */
export async function workThrough(session: WorkbookSession, worker: Worker): Promise<WorkbookSession> {
  const guide = new Guide(worker);
  let at = whereaboutsOf(session, stepsOf(session.workbook, session.header.participants));
  for (;;) {
    for (let step = at.steps[at.index]; step !== undefined; step = at.steps[at.index])
      at = await guide.through(step, at);
    const again = await guide.reviewed(at);
    if (again === null) return at.session;
    at = again;
  }
}

/** Leads through the steps one by one, and remembers what stands on the screen. */
class Guide {
  readonly #worker: Worker;
  #shown = '';

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Goes through one step; gives where to go on. */
  async through(step: Step, at: Whereabouts): Promise<Whereabouts> {
    if (step.kind === 'read') return this.#read(step, at);
    if (step.kind === 'answer') return this.#answer(step, at);
    const text = toldText(step, at.session, this.#worker.page);
    if (text !== '') this.#worker.prompter.say(text);
    return this.#kept(at, nextIndex(at));
  }

  async #read(step: ReadStep, at: Whereabouts): Promise<Whereabouts> {
    const { prompter, page } = this.#worker;
    const { read, actions } = page.messages.workbook;
    const { participants } = at.session.header;
    const hasExercise = step.part !== null && isExerciseFor(step.part, participants);
    prompter.say(readText(step, at.session, page));
    const done = await prompter.choose<'on' | 'over' | 'back' | 'stop'>({
      message: read.message,
      choices: [
        { value: 'on', name: hasExercise ? read.start : read.on },
        ...(hasExercise ? [{ value: 'over', name: read.over } as const] : []),
      ],
      actions: [
        ...(at.index > 0 ? [{ ...actions.back, value: 'back' } as const] : []),
        { ...actions.stop, value: 'stop' },
      ],
      initial: 'on',
    });
    if (done === 'stop') throw new Interrupted();
    if (done === 'back') return this.#kept(at, indexBefore(at));
    return this.#kept(at, done === 'on' ? nextIndex(at) : afterExercise(step, at));
  }

  async #answer(step: AnswerStep, at: Whereabouts): Promise<Whereabouts> {
    const { page, now, prompter } = this.#worker;
    const name = sectionName(step);
    if (this.#shown !== name) prompter.say(sectionText(step.section, at.session, { page, now: now() }));
    this.#shown = name;
    const from = now();
    const done = await askPrompt(step, at.session, this.#worker);
    const session = withTime(at.session, step.section, { from, to: now() });
    return this.#dealt(done, step, { ...at, session });
  }

  async #dealt(done: Done, step: AnswerStep, at: Whereabouts): Promise<Whereabouts> {
    const { prompter, page, now } = this.#worker;
    const { workbook } = page.messages;
    switch (done.kind) {
      case 'reply': {
        const given = { prompt: step.prompt.id, author: step.author, reply: done.reply };
        const session = { ...at.session, replies: withReply(at.session.replies, given) };
        const there = { ...at, session };
        return this.#kept(there, nextIndex(there), [replied(session.header, given)]);
      }
      case 'skip':
        return this.#kept(at, nextIndex(at));
      case 'back':
        return this.#kept(at, indexBefore(at));
      case 'stop':
        await this.#kept(at, at.index);
        throw new Interrupted();
      case 'pause':
        await this.#kept(at, at.index);
        await prompter.ask({ message: workbook.paused });
        return at;
      case 'again':
        return at;
      case 'time':
        prompter.say(clockOf(timeOf(step.section, at.session), now, page.messages)?.() ?? '');
        return at;
      case 'hint':
        if (step.prompt.hint !== undefined)
          prompter.say(page.layout.paragraph(page.words(step.prompt.hint)).join('\n'));
        return at;
    }
  }

  /** Keeps what was replied and where to go on; then goes there. */
  async #kept(at: Whereabouts, index: number, entries: readonly Entry[] = []): Promise<Whereabouts> {
    const { store, now, newId } = this.#worker;
    const session = { ...at.session, cursor: cursorAt(at.steps, index) };
    const instant = now().toISOString();
    await store.keep(
      session.header.id,
      [...entries, moved(session)].map((each) => ({ ...each, id: newId(), at: instant })),
    );
    return { ...at, session, index };
  }

  /** At the end: whether to reply after all to what has no reply; null when everybody has finished. */
  async reviewed(at: Whereabouts): Promise<Whereabouts | null> {
    const { prompter, page } = this.#worker;
    const { workbook } = page.messages;
    const [first, ...others] = openSteps(at);
    if (first === undefined) return null;
    const again = await prompter.choose({
      message: workbook.open(others.length + 1),
      choices: [
        { value: false, name: page.messages.assess.finish },
        { value: true, name: page.messages.assess.review },
      ],
    });
    return again ? this.#kept({ ...at, isReview: true }, at.steps.indexOf(first)) : null;
  }
}

function afterExercise({ part }: ReadStep, { steps, index }: Whereabouts): number {
  const after = steps.findIndex(
    (each, at) => at > index && (each.kind === 'read' || (each.kind === 'answer' && each.section.kind === 'worksheet')),
  );
  return part === null || after < 0 ? index + 1 : after;
}

function sectionName({ section }: AnswerStep): string {
  if (section.kind === 'closing') return 'closing';
  return section.kind === 'exercise' ? `exercise/${section.part.id}` : `worksheet/${section.worksheet.id}`;
}
