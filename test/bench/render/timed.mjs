// How long a whole process takes, how much of the processors and of the memory it needs.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a command; wall and processor seconds and peak MiB as the process itself counts them at its end, or the `fault` that
 * ended it. A Node process is told to count by a hook, any other writes its own figures to the file named by USAGE.
 */
export function timed([program, ...argv], { folder, limit }) {
  const [hook, result] = [join(folder, 'usage.mjs'), join(folder, 'usage.json')];
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }));
});`,
  );
  rmSync(result, { force: true });
  const start = process.hrtime.bigint();
  const run = spawnSync(program, program === process.execPath ? ['--import', hook, ...argv] : argv, {
    env: { ...process.env, USAGE: result },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const fault = faultOf(run, limit);
  return fault === undefined ? { seconds, ...JSON.parse(readFileSync(result, 'utf8')) } : { seconds, fault };
}

function faultOf({ error, status, signal, stderr }, limit) {
  if (error?.code === 'ENOENT') return 'not installed';
  if (error?.code === 'ETIMEDOUT') return `more than ${limit} s`;
  if (/heap out of memory|MemoryError|ENOMEM/.test(stderr)) return 'out of memory';
  if (status === 0) return undefined;
  return /No module named/.test(stderr) ? 'not installed' : `failed: ${signal ?? stderr.trim().split('\n').at(-1)}`;
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
