import type { Action } from '../../io/prompts/index.ts';
import type { Page } from '../../output/text/page.ts';
import { type AnswerStep, type Reply, replyOf, type WorkbookSession } from '../../workbook/index.ts';
import { clockOf, timeOf } from './clock.ts';
import { questionText } from './present.ts';
import type { Worker } from './worker.ts';

/** What somebody does at a prompt: replies (null takes a reply back), or something else. */
export type Done =
  | { readonly kind: 'reply'; readonly reply: Reply | null }
  | { readonly kind: 'back' | 'skip' | 'again' | 'time' | 'hint' | 'pause' | 'stop' };

/** Asks one prompt of one author. */
export async function askPrompt(step: AnswerStep, session: WorkbookSession, worker: Worker): Promise<Done> {
  const { prompter, page, now } = worker;
  const { prompt, author } = step;
  const clock = clockOf(timeOf(step.section, session), now, page.messages);
  const standing = replyOf(session.replies, prompt.id, author);
  const message = questionText(step, session, page);
  const actions = actionsAt(step, standing, page);
  if (prompt.type === 'choice') {
    const choices = prompt.choices.map(({ id, text }): { value: Done; name: string } => ({
      value: { kind: 'reply', reply: id },
      name: page.words(text),
    }));
    const initial = choices.find(({ value }) => value.kind === 'reply' && value.reply === standing)?.value;
    return prompter.choose({ message, choices, actions, initial, clock });
  }
  const initial = standing === null ? undefined : String(standing);
  const said = await prompter.write({ message, actions, initial, clock });
  if (said.kind === 'action') return said.value;
  if (prompt.type === 'scale') return onScale(said.words, step, worker);
  return said.words === ''
    ? { kind: standing === null ? 'skip' : 'reply', reply: null }
    : { kind: 'reply', reply: said.words };
}

function onScale(said: string, { prompt }: AnswerStep, { prompter, page }: Worker): Done {
  if (said === '' || prompt.type !== 'scale') return { kind: 'skip' };
  const value = Number(said);
  if (/^-?\d+$/.test(said) && value >= prompt.min && value <= prompt.max) return { kind: 'reply', reply: value };
  prompter.say(page.messages.workbook.notOnScale(said, prompt.min, prompt.max));
  return { kind: 'again' };
}

/** What can be done at a prompt instead of replying. */
function actionsAt(
  { section, prompt }: AnswerStep,
  standing: Reply | null,
  { messages }: Page,
): readonly Action<Done>[] {
  const { actions } = messages.workbook;
  const isTimed = section.kind === 'exercise';
  return [
    { ...actions.back, value: { kind: 'back' } },
    { ...actions.skip, value: { kind: 'skip' } },
    ...(standing === null ? [] : [{ ...actions.clear, value: { kind: 'reply', reply: null } } as const]),
    ...(prompt.hint === undefined ? [] : [{ ...actions.hint, value: { kind: 'hint' } } as const]),
    ...(isTimed ? [{ ...actions.time, value: { kind: 'time' } } as const] : []),
    ...(isTimed ? [{ ...actions.pause, value: { kind: 'pause' } } as const] : []),
    { ...actions.stop, value: { kind: 'stop' } },
  ];
}
