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

/**
 * What a command costs, as the process itself counts it at its end: peak memory in MiB, and the least seconds of processor
 * time of some rounds, which other work on the machine disturbs less than it does the wall clock.
 */
export function costOf(argv, rounds) {
  const costs = Array.from({ length: Math.ceil(rounds / 2) }, () => usageOf(argv));
  return {
    mebibytes: Math.max(...costs.map((each) => each.maxRSS)) / 1024,
    processorSeconds: Math.min(...costs.map((each) => each.userCPUTime + each.systemCPUTime)) / 1e6,
  };
}

function usageOf(argv) {
  const folder = mkdtempSync(join(tmpdir(), 'competency-bench-'));
  const [hook, result] = [join(folder, 'hook.cjs'), join(folder, 'usage')];
  const writes = `require('node:fs').writeFileSync(${JSON.stringify(result)}, JSON.stringify(process.resourceUsage()))`;
  writeFileSync(hook, `process.on('exit', () => ${writes});`);
  spawnSync(process.execPath, ['--require', hook, ...argv], { stdio: 'ignore' });
  const usage = JSON.parse(readFileSync(result, 'utf8'));
  rmSync(folder, { recursive: true });
  return usage;
}
