import { setTimeout as pause } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';

/** A folder whose YAML files are watched, with or without the folders in it. */
export interface WatchedFolder {
  readonly path: string;
  readonly deep: boolean;
}

/** Editors write a file in several steps; changes count once all has been quiet for so many milliseconds. */
const quietTime = 120;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Watches YAML files through their folders, so that a file that an editor replaces by another of its name stays
 * watched, and one that comes later is seen. A signal ends it.
 */
export class Changes {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  readonly #over = new AbortController();
  #events = 0;
  #wake: () => void = () => undefined;

  constructor() {
    for (const signal of signals) process.on(signal, this.#end);
  }

  /** Watches these folders too; resolves when nothing that happens in them goes unseen any more. */
  async add(folders: readonly WatchedFolder[]): Promise<void> {
    const unknown = folders.filter(({ path, deep }) => !this.#watchers.has(`${path} ${deep}`));
    await Promise.all(unknown.map((each) => this.#watch(each)));
  }

  /** The files that changed since the last call, as soon as there are some and all is quiet; null once it is over. */
  async next(): Promise<readonly string[] | null> {
    const { signal } = this.#over;
    while (this.#changed.size === 0 && !signal.aborted) await this.#woken();
    for (let seen = -1; seen !== this.#events && !signal.aborted; ) {
      seen = this.#events;
      await pause(quietTime, undefined, { signal }).catch(() => undefined);
    }
    const changed = [...this.#changed].sort();
    this.#changed.clear();
    return signal.aborted ? null : changed;
  }

  async close(): Promise<void> {
    for (const signal of signals) process.off(signal, this.#end);
    await Promise.all([...this.#watchers.values()].map((each) => each.close()));
  }

  async #watch({ path, deep }: WatchedFolder): Promise<void> {
    const ignored = (file: string) => /[\\/](node_modules|\.git)([\\/]|$)/.test(file.slice(path.length));
    const watcher = watch(path, { ignoreInitial: true, ignored, ...(deep ? {} : { depth: 0 }) });
    this.#watchers.set(`${path} ${deep}`, watcher);
    // A folder that cannot be watched is not worth ending for; its files are told to be unreadable anyway.
    watcher.on('all', this.#note).on('error', () => undefined);
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  readonly #note = (_: string, path: string): void => {
    if (!/\.ya?ml$/i.test(path)) return;
    this.#events += 1;
    this.#changed.add(path);
    this.#wake();
  };

  readonly #end = (): void => {
    this.#over.abort();
    this.#wake();
  };
}
