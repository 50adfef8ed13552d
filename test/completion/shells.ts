import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';

/** What a shell offers for a line that a person has begun, in a folder. */
export type Complete = (line: string, folder: string) => Promise<readonly string[]>;

export function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/** bash, as readline calls it: with the words of the line, split at = too. */
export function bashCompleting(script: string): Complete {
  return async (line, folder) => {
    const words = line.split(/\s+|(=)/).filter((each) => each !== undefined);
    const asked = words.map((each) => `'${each}'`).join(' ');
    const ask = `source '${script}'; COMP_WORDS=(${asked}); COMP_CWORD=${words.length - 1}; _competency; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return linesOf(execFileSync('bash', ['--norc', '-c', ask], { cwd: folder, encoding: 'utf8' }));
  };
}

/** fish, asked for its completions of a line. */
export function fishCompleting(script: string): Complete {
  return async (line, folder) => {
    const ask = `source '${script}'; complete -C '${line}'`;
    const env = { ...process.env, HOME: folder };
    const said = execFileSync('fish', ['--no-config', '-c', ask], { cwd: folder, encoding: 'utf8', env });
    return linesOf(said).map((each) => each.split('\t')[0] ?? '');
  };
}

/** zsh, at a terminal, where Tab is pressed. */
export function zshCompleting(script: string): Complete {
  writeFileSync(`${script}.setup`, zshSetup(script));
  return (line, folder) => {
    const env = { PATH: process.env.PATH ?? '', TERM: 'dumb', HOME: folder };
    const pty = spawn('zsh', ['-f', '-i'], { cwd: folder, cols: 250, rows: 100, env });
    let seen = '';
    let asked = false;
    return new Promise((resolve, reject) => {
      const end = (outcome: () => void) => {
        clearTimeout(late);
        pty.kill('SIGKILL');
        outcome();
      };
      const late = setTimeout(() => end(() => reject(new Error(`zsh did not answer:\n${seen}`))), 20_000);
      pty.onData((data) => {
        seen += data;
        if (!asked && seen.includes('@READY@')) {
          asked = true;
          pty.write(`${line}\t`);
        }
        if (seen.includes('@END@'))
          end(() => resolve([...seen.matchAll(/@CANDIDATE (.*?)@/g)].map((each) => each[1] ?? '')));
      });
      pty.write(`source '${script}.setup'\r`);
    });
  };
}

// Every completion ends in compadd: with -O it says which of its candidates fit what was typed.
function zshSetup(script: string): string {
  return `PS1=
autoload -Uz compinit
compinit -u -D
source '${script}'
compadd() {
  local -a fitting
  local each
  builtin compadd -O fitting "$@"
  for each in $fitting; do print -r -- "@CANDIDATE $each@" >/dev/tty; done
  builtin compadd "$@"
}
tell() {
  zle complete-word
  print -r -- '@END@' >/dev/tty
}
zle -N tell
bindkey '^I' tell
print -r -- '@READY@'
`;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((each) => each !== '');
}
