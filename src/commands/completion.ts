import { Failure, suggestion } from '../diagnostics/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { Io } from '../io/index.ts';
import { kinds } from '../model/index.ts';
import { completionScript, shells } from '../output/completion/scripts.ts';
import type { CompletedCommand, CompletedOption, CompletionTree, Values } from '../output/completion/tree.ts';
import { exitCodes } from './context.ts';
import { deliver } from './deliver.ts';
import { shippedFrameworks } from './frameworks.ts';
import type { CommandDefinition, CommandTree, Completes, Given, OptionDefinition } from './given.ts';

/** `competency completion SHELL`: a script that completes what the program knows, without running it. */
export async function completion({ arguments: [shell = ''], flags, context, tree }: Given): Promise<number> {
  const script = completionScript(shell, await completionTree(tree, context.messages, context.io));
  if (script === null) {
    const params = { option: 'SHELL', value: shell, allowed: shells, suggestion: suggestion(shell, shells) };
    throw new Failure('usage/invalid-value', params);
  }
  await deliver(script, flags, context);
  return exitCodes.done;
}

async function completionTree(tree: CommandTree, messages: Messages, io: Io): Promise<CompletionTree> {
  const shipped = await shippedFrameworks(io);
  // A command that holds others and does something itself is completed as what it does itself.
  const own = new Set<string>(tree.commands.map(({ name }) => name));
  const names = new Set(
    tree.commands.flatMap(({ name }) => name.split(' ').slice(0, -1)).filter((each) => !own.has(each)),
  );
  return {
    commands: tree.commands.map((each) => commandOf(each, tree, messages)),
    groups: [...names].map((name) => ({ name, summary: messages.help.groups[name] ?? '' })),
    options: [...commonOptions(tree, messages), { name: '--version', summary: messages.help.version, values: null }],
    frameworks: shipped.map((each) => each.id),
  };
}

function commandOf(definition: CommandDefinition, tree: CommandTree, messages: Messages): CompletedCommand {
  const said = messages.help.commandHelp[definition.name];
  const options = definition.options.map((each) => optionOf(each, said.options, tree));
  return {
    name: definition.name,
    summary: said.summary,
    options: [...options, ...commonOptions(tree, messages)],
    argument: valuesOf(definition.completes, tree),
    repeated: definition.arguments.includes('...'),
  };
}

function commonOptions(tree: CommandTree, { help }: Messages): readonly CompletedOption[] {
  const said = { lang: help.lang, quiet: help.quiet, 'no-color': help['no-color'] };
  const options = tree.common.map((each) => optionOf(each, said, tree));
  return [...options, { name: '--help', summary: help.help, values: null }];
}

function optionOf(
  { flags, choices, completes }: OptionDefinition,
  said: Readonly<Record<string, string>>,
  tree: CommandTree,
): CompletedOption {
  const name = /--[a-z-]+/.exec(flags)?.[0] ?? '';
  const summary = said[name.slice(2)] ?? '';
  if (!flags.includes('<')) return { name, summary, values: null };
  return {
    name,
    summary,
    values: choices === undefined ? valuesOf(completes, tree) : { kind: 'words', words: choices },
  };
}

function valuesOf(completes: Completes | undefined, { commands }: CommandTree): Values {
  switch (completes) {
    case undefined:
      return { kind: 'anything' };
    case 'kind':
      return { kind: 'words', words: kinds };
    case 'shell':
      return { kind: 'words', words: shells };
    case 'command':
      return { kind: 'words', words: [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? '')), 'exit-codes'] };
    default:
      return { kind: completes };
  }
}
