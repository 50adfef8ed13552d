import { Failure, suggestion } from '../diagnostics/index.ts';
import { programOf } from '../program.ts';
import { exitCodes } from './context.ts';
import { commandDefinitions, type Given } from './definitions.ts';

/** `competency help [topic]`: the help of a command, or what the exit codes mean. */
export async function help({ arguments: [topic], context }: Given): Promise<number> {
  const { io, messages } = context;
  const program = programOf(context, () => undefined);
  if (topic === undefined) program.outputHelp();
  else if (topic === 'exit-codes') io.stdout.write(exitCodeText(messages.help));
  else {
    const command = program.commands.find((each) => each.name() === topic);
    if (command === undefined) throw new Failure('usage/unknown-command', { command: topic, suggestion: near(topic) });
    command.outputHelp();
  }
  return exitCodes.done;
}

function near(topic: string): string | null {
  return suggestion(topic, [...commandDefinitions.map((each) => each.name.split(' ')[0] ?? ''), 'exit-codes']);
}

function exitCodeText(help: Given['context']['messages']['help']): string {
  const lines = help.exitCodes.map(([code, words]) => `  ${code.padStart(3)}  ${words}`);
  return `${help.exitCodesTitle}\n${lines.join('\n')}\n`;
}
