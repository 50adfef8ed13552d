// Whole processes: how long they take, and how much memory they need.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The median seconds of each command, all of them in turn so that a busy moment touches all alike. */
export function medians(commands, rounds) {
  const times = new Map(commands.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, argv } of commands) {
      const seconds = secondsOf(argv);
      if (round >= 0) times.get(name).push(seconds); // the first round only warms the disk cache
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function secondsOf(argv) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}\n${stderr}`);
  return seconds;
}

function median(all) {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
}

/** The peak memory of a command in MiB, as the process itself counts it at its end. */
export function peakMebibytes(argv) {
  const folder = mkdtempSync(join(tmpdir(), 'competency-bench-'));
  const [hook, result] = [join(folder, 'hook.cjs'), join(folder, 'peak')];
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));`,
  );
  spawnSync(process.execPath, ['--require', hook, ...argv], { stdio: 'ignore' });
  const kibibytes = Number(readFileSync(result, 'utf8'));
  rmSync(folder, { recursive: true });
  return kibibytes / 1024;
}
