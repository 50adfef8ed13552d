import { sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';

/** A folder whose YAML files are watched, with or without the folders in it. */
export interface WatchedFolder {
  readonly path: string;
  readonly deep: boolean;
  /** A file or folder in it that may come or go, the folders on the way to it included. */
  readonly awaited?: string;
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
  readonly #awaited = new Set<string>();
  readonly #changed = new Set<string>();
  readonly #over = new AbortController();
  #events = 0;
  #wake: () => void = () => undefined;

  constructor() {
    for (const signal of signals) process.on(signal, this.#end);
  }

  /** Watches these folders too; resolves when nothing that happens in them goes unseen any more. */
  async add(folders: readonly WatchedFolder[]): Promise<void> {
    await Promise.all(folders.map((each) => this.#watch(each)));
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

  async #watch({ path, deep, awaited }: WatchedFolder): Promise<void> {
    if (awaited !== undefined) this.#awaited.add(awaited);
    const name = `${path}${deep ? sep : ''}`;
    if (this.#watchers.has(name)) return;
    const ignored = (file: string) => /[\\/](node_modules|\.git)([\\/]|$)/.test(file.slice(path.length));
    const watcher = watch(path, { ignoreInitial: true, ignored, ...(deep ? {} : { depth: 0 }) });
    this.#watchers.set(name, watcher);
    // A folder that cannot be watched is not worth ending for; its files are told to be unreadable anyway.
    watcher.on('all', this.#note).on('error', () => undefined);
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  readonly #note = (event: string, path: string): void => {
    const isFolder = event === 'addDir' || event === 'unlinkDir';
    const counts = isFolder ? this.#isAwaited(path) : /\.ya?ml$/i.test(path);
    if (event === 'unlinkDir') this.#forget(path);
    if (!counts) return;
    this.#events += 1;
    this.#changed.add(path);
    this.#wake();
  };

  #isAwaited(path: string): boolean {
    return [...this.#awaited].some((each) => each === path || each.startsWith(`${path}${sep}`));
  }

  /** A folder that is gone may come again as another one. */
  #forget(path: string): void {
    for (const [name, watcher] of this.#watchers) {
      if (name !== path && !name.startsWith(`${path}${sep}`)) continue;
      this.#watchers.delete(name);
      void watcher.close();
    }
  }

  readonly #end = (): void => {
    this.#over.abort();
    this.#wake();
  };
}
