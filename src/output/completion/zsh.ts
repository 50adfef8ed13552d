import {
  type CompletedCommand,
  type CompletedOption,
  type CompletionTree,
  type Described,
  idsInFiles,
  namesUnder,
  type Values,
} from './tree.ts';

/** The completion script for zsh; to be sourced after compinit, or kept as _competency in a folder of fpath. */
export function zshScript(tree: CompletionTree): string {
  return `#compdef competency
# zsh completion for competency, made by: competency completion zsh

_competency_yaml() {
  _files -g '*.(yaml|yml)'
}

_competency_frameworks() {
  local -a ids files
  ids=(${tree.frameworks.join(' ')})
  files=(frameworks/*.(yaml|yml)(N))
  (( $#files )) && ids+=(\${(f)"$(${idsInFiles} $files 2>/dev/null)"})
  _alternative "frameworks:framework:(\${(u)ids})" 'files:file:_competency_yaml'
}

${functionOf(tree, '')}
${tree.groups.map((each) => functionOf(tree, each.name)).join('\n')}
if [ "$funcstack[1]" = _competency ]; then
  _competency "$@"
else
  compdef _competency competency
fi
`;
}

/** The function that completes the words after \`competency\`, or after the name of a group. */
function functionOf(tree: CompletionTree, group: string): string {
  const prefix = group === '' ? '' : `${group} `;
  const names = namesUnder(tree, group);
  const cases = names.map(({ name }) => {
    const command = tree.commands.find((each) => each.name === `${prefix}${name}`);
    return `        ${name})\n          ${command === undefined ? `_competency_${name}` : withHeld(tree, command)}\n          ;;`;
  });
  return `_competency${group === '' ? '' : `_${group}`}() {
  local state line
  local -a names
  names=(
${names.map((each) => `    ${quoted(`${each.name}:${each.summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C ${tree.options.map((each) => `${optionOf(each)} `).join('')}'(-)1:command:->name' '(-)*::argument:->rest'
  case $state in
    name) _describe -t commands command names ;;
    rest)
      case $line[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}
`;
}

/** A command, and those it holds: `import FILE`, `import records FILE`. */
function withHeld(tree: CompletionTree, command: CompletedCommand): string {
  const held = tree.commands.filter(({ name }) => name.startsWith(`${command.name} `));
  if (held.length === 0) return argumentsOf(command);
  const names = held.map(({ name }) => name.slice(command.name.length + 1));
  const cases = held.map(
    (each, at) => `            ${names[at]}) shift words; (( CURRENT-- )); ${argumentsOf(each)} ;;`,
  );
  const words = `1:argument:_alternative "commands:command:(${names.join(' ')})" "arguments:argument:${action(command.argument)}"`;
  return [
    '(( CURRENT > 2 )) && case $words[2] in',
    ...cases,
    '            esac',
    `          [[ $words[2] == (${names.join('|')}) ]] && (( CURRENT > 2 )) || ${argumentsOf(command, words)}`,
  ].join('\n');
}

function argumentsOf({ options, argument, repeated }: CompletedCommand, words?: string): string {
  const said = words ?? `${repeated ? '*' : '1'}:argument:${action(argument)}`;
  const place = argument.kind === 'anything' ? [] : [quoted(said)];
  return ['_arguments', ...options.map(optionOf), ...place].join(' \\\n            ');
}

function optionOf({ name, summary, values }: CompletedOption): string {
  const described = `${name}${values === null ? '' : '='}[${escaped(summary)}]`;
  return quoted(values === null ? described : `${described}:value:${action(values)}`);
}

function action(values: Values): string {
  return values.kind === 'words' ? `(${values.words.join(' ')})` : actions[values.kind];
}

const actions = {
  file: '_files',
  yaml: '_competency_yaml',
  folder: '_files -/',
  framework: '_competency_frameworks',
  anything: ' ',
} as const;

function escaped(summary: Described['summary']): string {
  return summary.replace(/[\\[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
