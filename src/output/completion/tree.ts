/** The command line as a shell completes it. */
export interface CompletionTree {
  readonly commands: readonly CompletedCommand[];
  /** Commands that only hold others: `store`. */
  readonly groups: readonly Described[];
  /** Options of the program itself. */
  readonly options: readonly CompletedOption[];
  /** Ids of the frameworks that come with the program. */
  readonly frameworks: readonly string[];
}

export interface Described {
  readonly name: string;
  readonly summary: string;
}

export interface CompletedCommand extends Described {
  readonly options: readonly CompletedOption[];
  /** What its first argument can be; what all can be, where they may be repeated. */
  readonly argument: Values;
  readonly repeated: boolean;
}

export interface CompletedOption extends Described {
  /** Null for an option without a value. */
  readonly values: Values | null;
}

/** What can stand in a place: one of some words, a name from the file system, a framework, or anything. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'yaml' | 'folder' | 'framework' | 'anything' };

/** The words that can follow `competency` or the name of a group. */
export function namesUnder({ commands, groups }: CompletionTree, group: string): readonly Described[] {
  const prefix = group === '' ? '' : `${group} `;
  const direct = commands
    .filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes(' '))
    .map(({ name, summary }) => ({ name: name.slice(prefix.length), summary }));
  return group === '' ? [...direct, ...groups] : direct;
}

/** Names of the commands under one that does something itself, such as `records` under `import`. */
export function heldNames({ commands }: CompletionTree, name: string): readonly string[] {
  const prefix = `${name} `;
  const isCommand = commands.some((each) => each.name === name);
  return isCommand
    ? commands.flatMap((each) => (each.name.startsWith(prefix) ? [each.name.slice(prefix.length)] : []))
    : [];
}

/** The options that take a value, so that a shell does not take the value for an argument. */
export function valuedOptions(tree: CompletionTree): readonly string[] {
  const all = [tree, ...tree.commands].flatMap(({ options }) => options);
  const names = all.filter((each) => each.values !== null);
  return [...new Set(names.map((each) => each.name))].sort();
}

/** A sed command that finds the id of a framework file; a parser would be too slow between two key strokes. */
export const idsInFiles = `sed -n 's/^id:[[:space:]]*["]\\{0,1\\}\\([a-z0-9-]*\\).*/\\1/p'`;
