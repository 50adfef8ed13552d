import type { Block } from '../../card/index.ts';
import type { Prompt } from '../../model/index.ts';
import { paragraph, type Speaker } from './speaker.ts';

/** Lines to write on for each kind of answer. */
const lines = { text: 5, definition: 4 } as const;

/** One prompt with room to answer it: ruled lines, or boxes to tick. `isShared` where a group answers only together. */
export function promptBlocks(prompt: Prompt, speaker: Speaker, isShared: boolean): readonly Block[] {
  const { telling } = speaker;
  return [
    paragraph('strong', telling.tell(prompt.text)),
    ...(prompt.hint === undefined ? [] : [paragraph('small', telling.tell(prompt.hint))]),
    ...answerBlocks(prompt, speaker, isShared),
  ];
}

/** One prompt with room for a short answer: of a definition only the version that stands. */
export function shortPromptBlocks(prompt: Prompt, speaker: Speaker): readonly Block[] {
  const { telling, messages } = speaker;
  const question = paragraph('strong', telling.tell(prompt.text));
  if (prompt.type !== 'text' && prompt.type !== 'definition') return [question, ...answerBlocks(prompt, speaker, true)];
  const isDefinition = prompt.type === 'definition';
  const label = isDefinition ? { label: messages.workbook.print.final } : {};
  const name = `${isDefinition ? 'agreed' : 'reply'}/${prompt.id}`;
  return [question, { kind: 'writing', lines: 2, name, tooltip: telling.say(prompt.text), ...label }];
}

/** Room for the answer alone; less where a group answers only together. */
function answerBlocks(prompt: Prompt, speaker: Speaker, isShared: boolean): readonly Block[] {
  const { telling, messages } = speaker;
  const { print } = messages.workbook;
  const said = telling.say(prompt.text);
  if (prompt.type === 'scale') return [scaleTicks(prompt, said, speaker)];
  if (prompt.type === 'choice')
    return prompt.choices.map(({ id, text }) =>
      tick({
        name: `reply/${prompt.id}`,
        value: id,
        label: telling.say(text),
        tooltip: `${said} ${telling.say(text)}`,
      }),
    );
  const own = {
    kind: 'writing',
    lines: isShared ? 3 : lines[prompt.type],
    name: `reply/${prompt.id}`,
    tooltip: said,
  } as const;
  if (prompt.type === 'text') return [own];
  const agreed = {
    ...own,
    name: `agreed/${prompt.id}`,
    label: print.agreed,
    tooltip: `${said}, ${print.agreed}`,
  } as const;
  return [{ ...own, label: print.own, tooltip: `${said}, ${print.own}` }, agreed];
}

/** The numbers of a scale in one row, its ends named under it; a long scale is a line to write a number on. */
function scaleTicks(
  { id, min, max, lowest, highest }: Extract<Prompt, { type: 'scale' }>,
  said: string,
  { telling, messages }: Speaker,
): Block {
  const name = `reply/${id}`;
  const range = messages.workbook.scale(String(min), String(max));
  if (max - min > 10) return { kind: 'writing', lines: 1, name, tooltip: `${said} ${range}`, label: range, width: 120 };
  const values = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const meaning = (value: number) => (value === min ? lowest : value === max ? highest : undefined);
  const cells = values.map((value): readonly Block[] => {
    const named = meaning(value);
    const label = named === undefined ? String(value) : `${value} ${telling.say(named)}`;
    return [{ kind: 'tick', name, value: String(value), label, tooltip: `${said} ${label}` }];
  });
  return { kind: 'pair', shares: values.map((value) => (meaning(value) === undefined ? 1 : 2)), cells };
}

function tick(own: { name: string; value: string; label: string; tooltip: string }): Block {
  return { kind: 'pair', shares: [1], cells: [[{ kind: 'tick', ...own }]] };
}
