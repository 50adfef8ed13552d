import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import type { CompletionTree } from './tree.ts';
import { zshScript } from './zsh.ts';

/** The completion script of each shell. */
const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Readonly<
  Record<string, (tree: CompletionTree) => string>
>;

type Shell = keyof typeof scripts;

export const shells = Object.keys(scripts) as readonly Shell[];

/** The script that teaches a shell the command line; null for a shell that is not known. */
export function completionScript(shell: string, tree: CompletionTree): string | null {
  const known = shells.find((each) => each === shell);
  return known === undefined ? null : scripts[known](tree);
}
