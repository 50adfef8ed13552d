import {
  type CompletedCommand,
  type CompletionTree,
  heldNames,
  idsInFiles,
  namesUnder,
  type Values,
  valuedOptions,
} from './tree.ts';

/** The completion script for bash, 3.2 and later; it needs no other package. */
export function bashScript(tree: CompletionTree): string {
  return `# bash completion for competency, made by: competency completion bash

_competency_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}

_competency_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen -f -- "$current"))
}

_competency_folders() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen -d -- "$current"))
}

_competency_yaml() {
  local IFS=$'\\n'
  _competency_folders
  COMPREPLY+=($(compgen -f -X '!*.yaml' -- "$current") $(compgen -f -X '!*.yml' -- "$current"))
}

_competency_frameworks() {
  _competency_words "${tree.frameworks.join(' ')} $(${idsInFiles} frameworks/*.yaml frameworks/*.yml 2>/dev/null)"
  _competency_yaml
}

_competency() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local command='' arguments=0 at word
  COMPREPLY=()
  # --format=json comes as three words.
  if [ "$current" = = ]; then
    current=''
  elif [ "$previous" = = ]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    case $word in
      ${valuedOptions(tree).join(' | ')})
        [ "\${COMP_WORDS[at + 1]}" = = ] && ((at++))
        ((at++))
        ;;
      -* | =) ;;
      *)
        case $command in
          '') command=$word ;;
          ${tree.groups.map((each) => each.name).join(' | ')}) command="$command $word" ;;
${tree.commands.flatMap((each) => heldCase(tree, each)).join('')}          *) ((arguments++)) ;;
        esac
        ;;
    esac
  done
  case "$command $previous" in
${[root(tree), ...tree.commands].flatMap(optionCases).join('\n')}
  esac
  case $current in
    -*)
      case $command in
${[root(tree), ...tree.commands].map(optionNames).join('\n')}
      esac
      return
      ;;
  esac
  case $command in
    '') _competency_words '${words(namesUnder(tree, ''))}' ;;
${tree.groups.map(({ name }) => `    '${name}') _competency_words '${words(namesUnder(tree, name))}' ;;`).join('\n')}
${tree.commands.flatMap((each) => argumentCase(tree, each)).join('\n')}
  esac
}

complete -F _competency competency
`;
}

type Optioned = Pick<CompletedCommand, 'name' | 'options'>;

function root({ options }: CompletionTree): Optioned {
  return { name: '', options };
}

function words(described: readonly { readonly name: string }[]): string {
  return described.map((each) => each.name).join(' ');
}

function optionCases({ name, options }: Optioned): readonly string[] {
  return options.flatMap((option) => {
    if (option.values === null) return [];
    return [`    '${name} ${option.name}') ${completing(option.values)}return ;;`];
  });
}

function optionNames({ name, options }: Optioned): string {
  return `        '${name}') _competency_words '${words(options)}' ;;`;
}

/** After `import`, the word `records` leads to another command; any other is an argument. */
function heldCase(tree: CompletionTree, { name }: CompletedCommand): readonly string[] {
  const held = heldNames(tree, name);
  if (held.length === 0) return [];
  return [
    `          '${name}') case $word in ${held.join(' | ')}) command="$command $word" ;; *) ((arguments++)) ;; esac ;;\n`,
  ];
}

function argumentCase(tree: CompletionTree, { name, argument, repeated }: CompletedCommand): readonly string[] {
  const held = heldNames(tree, name);
  const also = held.length === 0 ? '' : `{ _competency_words '${held.join(' ')}'; `;
  const does = `${also}${completing(argument).replace(/; $/, '')}${also === '' ? '' : '; }'}`;
  if (does === '') return [];
  return [`    '${name}') ${repeated ? does : `[ $arguments -eq 0 ] && ${does}`} ;;`];
}

function completing(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `_competency_words '${values.words.join(' ')}'; `;
    case 'anything':
      return '';
    default:
      return `${functions[values.kind]}; `;
  }
}

const functions = {
  file: '_competency_files',
  yaml: '_competency_yaml',
  folder: '_competency_folders',
  framework: '_competency_frameworks',
} as const;
