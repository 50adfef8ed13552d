import { Failure, suggestion } from '../diagnostics/index.ts';
import { exitCodes } from './context.ts';
import type { Given } from './given.ts';

const exitCodeTopic = 'exit-codes';

/** `competency help [topic]`: the help of a command (`show`, `store info`), or what the exit codes mean. */
export async function help({ list, context, helpPages }: Given): Promise<number> {
  const topic = list.join(' ');
  if (topic === exitCodeTopic) context.io.stdout.write(exitCodeText(context.messages.help));
  else if (topic === '' || helpPages.topics.includes(topic)) helpPages.show(topic);
  else {
    const near = suggestion(topic, [...helpPages.topics, exitCodeTopic]);
    throw new Failure('usage/unknown-command', { command: topic, suggestion: near });
  }
  return exitCodes.done;
}

function exitCodeText(help: Given['context']['messages']['help']): string {
  const lines = help.exitCodes.map(([code, words]) => `  ${code.padStart(3)}  ${words}`);
  return `${help.exitCodesTitle}\n${lines.join('\n')}\n`;
}
