import { Failure, suggestion } from '../diagnostics/index.ts';
import { exitCodes } from './context.ts';
import type { Given } from './given.ts';

const exitCodeTopic = 'exit-codes';

/** `competency help [topic]`: the help of a command, or what the exit codes mean. */
export async function help({ arguments: [topic], context, helpPages }: Given): Promise<number> {
  if (topic === exitCodeTopic) context.io.stdout.write(exitCodeText(context.messages.help));
  else if (topic === undefined || helpPages.topics.includes(topic)) helpPages.show(topic ?? null);
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
