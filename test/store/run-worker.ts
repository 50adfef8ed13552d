import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { build } from 'esbuild';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { WorkerOptions } from './worker.ts';

const root = new URL('../..', import.meta.url).pathname;
let bundle = '';

/** Bundles the worker before the tests of a file, since Node 20 runs no TypeScript, and removes it after them. */
export function withWorker(): void {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'competency-worker-'));
    await chmod(folder, 0o755);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    bundle = join(folder, 'worker.mjs');
    const entryPoints = [new URL('worker.ts', import.meta.url).pathname];
    await build({ entryPoints, outfile: bundle, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

export interface Worker {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  /** The lines it told, growing. */
  readonly lines: readonly string[];
  /** Resolves when it has told so many lines, or has ended. */
  told(count: number): Promise<void>;
  /** Resolves when it has ended and every line is read. */
  ended(): Promise<readonly string[]>;
}

export interface Work extends WorkerOptions {
  readonly work: 'answer' | 'show' | 'open' | 'copy' | 'restore';
  readonly path: string;
  /** Whether to run as somebody whom permissions hold back, where the tests run as root. */
  readonly unprivileged?: boolean;
}

/** Starts a worker in a process of its own. */
export function startWorker({ work, path, unprivileged = false, ...options }: Work): Worker {
  const nobody = unprivileged && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const stdio: ['pipe', 'pipe', 'inherit'] = ['pipe', 'pipe', 'inherit'];
  const child = spawn(process.execPath, [bundle, work, path, JSON.stringify(options)], { stdio, ...nobody });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const closed = new Promise<void>((resolve) => reader.on('close', resolve));
  reader.on('line', (line) => lines.push(line));
  onTestFinished(() => void child.kill('SIGKILL'));
  const told = async (count: number) => {
    const enough = new Promise<void>((resolve) => reader.on('line', () => lines.length >= count && resolve()));
    if (lines.length < count) await Promise.race([enough, closed]);
  };
  return { process: child, lines, told, ended: () => closed.then(() => lines) };
}

/** Runs a worker to its end and gives the lines it told. */
export async function runWorker(work: Work): Promise<readonly string[]> {
  return startWorker(work).ended();
}
