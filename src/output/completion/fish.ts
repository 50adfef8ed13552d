import {
  type CompletedCommand,
  type CompletedOption,
  type CompletionTree,
  type Described,
  heldNames,
  idsInFiles,
  namesUnder,
  type Values,
  valuedOptions,
} from './tree.ts';

/** The completion script for fish, 3.1 and later. */
export function fishScript(tree: CompletionTree): string {
  return `# fish completion for competency, made by: competency completion fish

# The words before the cursor that are neither options nor values of options.
function __competency_words
    set -l words (commandline -opc)
    set -e words[1]
    set -l said
    set -l is_value no
    for word in $words
        if test $is_value = yes
            set is_value no
            continue
        end
        switch $word
            case ${valuedOptions(tree).join(' ')}
                set is_value yes
            case '-*'
            case '*'
                set -a said $word
        end
    end
    string join ' ' -- $said
end

function __competency_says
    test (__competency_words | string collect --allow-empty) = "$argv"
end

function __competency_begins
    string match -q -- "$argv *" (__competency_words)' '
end

function __competency_yaml
    __fish_complete_path (commandline -ct) | string match -r '.*(?:/|\\.ya?ml)(?:\\t.*)?$'
end

function __competency_frameworks
    printf '%s\\n' ${tree.frameworks.join(' ')}
    set -l files frameworks/*.yaml frameworks/*.yml
    test (count $files) -gt 0; and ${idsInFiles} $files
    __competency_yaml
end

complete -c competency -f
${['', ...tree.groups.map((each) => each.name)].flatMap((group) => namesUnder(tree, group).map((each) => nameLine(group, each))).join('\n')}
${tree.commands.flatMap(({ name }) => heldLines(tree, name)).join('\n')}
${tree.options.map((each) => optionLine("complete -c competency -n '__competency_says '", each)).join('\n')}
${tree.commands.flatMap(commandLines).join('\n')}
`;
}

function nameLine(group: string, { name, summary }: Described): string {
  return `complete -c competency -n '__competency_says ${group}' -a ${name} -d ${quoted(summary)}`;
}

function heldLines(tree: CompletionTree, name: string): readonly string[] {
  const held = heldNames(tree, name);
  return namesUnder(tree, name).flatMap((each) => (held.includes(each.name) ? [nameLine(name, each)] : []));
}

function commandLines({ name, options, argument, repeated }: CompletedCommand): readonly string[] {
  const inside = `complete -c competency -n '__competency_begins ${name}'`;
  const lines = options.map((each) => optionLine(inside, each));
  const where = repeated ? inside : `complete -c competency -n '__competency_says ${name}'`;
  return argument.kind === 'anything' ? lines : [...lines, `${where} ${completing(argument).replace(/^-[rx] /, '')}`];
}

function optionLine(where: string, { name, summary, values }: CompletedOption): string {
  const option = `${where} -l ${name.slice(2)} -d ${quoted(summary)}`;
  return values === null ? option : `${option} ${completing(values)}`;
}

function completing(values: Values): string {
  return values.kind === 'words' ? `-x -a '${values.words.join(' ')}'` : actions[values.kind];
}

const actions = {
  file: '-r -F',
  yaml: "-x -a '(__competency_yaml)'",
  folder: "-x -a '(__fish_complete_directories)'",
  framework: "-x -a '(__competency_frameworks)'",
  anything: '-x',
} as const;

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
