import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';

const program = fileURLToPath(new URL('../../bin/competency.js', import.meta.url));

export interface TerminalWish {
  readonly folder: string;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The real program in a real pseudo-terminal. */
export class Terminal {
  readonly exit: Promise<{ readonly exitCode: number; readonly signal: number | undefined }>;
  readonly #pty: IPty;
  #seen = '';
  #from = 0;

  constructor(words: readonly string[], { folder, columns = 120, environment = {} }: TerminalWish) {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      TERM: 'xterm-256color',
      LANG: 'en_CA.UTF-8',
      ...environment,
    };
    this.#pty = spawn(process.execPath, [program, ...words], { cwd: folder, cols: columns, rows: 50, env });
    this.#pty.onData((data) => {
      this.#seen += data;
    });
    this.exit = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => resolve({ exitCode, signal }));
    });
  }

  /** Everything shown so far, without the sequences that move and colour. */
  get screen(): string {
    return plain(this.#seen);
  }

  /** Everything written so far, as it came. */
  get raw(): string {
    return this.#seen;
  }

  /** Waits until `text` has been shown after what was waited for before. */
  async shows(text: string | RegExp): Promise<string> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const found = this.#find(text);
      if (found !== null) return found;
      if (Date.now() > deadline) throw new Error(`not shown: ${text}\n--- screen:\n${this.screen}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  kill(signal: NodeJS.Signals): void {
    this.#pty.kill(signal);
  }

  #find(text: string | RegExp): string | null {
    const rest = this.screen.slice(this.#from);
    const at = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
    if (at < 0) return null;
    const found = typeof text === 'string' ? text : (text.exec(rest)?.[0] ?? '');
    this.#from += at + found.length;
    return found;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them.
const sequences = /\u001b\[[0-9;?]*[A-Za-z]|\u001b[=>]|\u001b\][^\u0007]*\u0007/g;

function plain(text: string): string {
  return text.replace(sequences, '').replaceAll('\r', '');
}
