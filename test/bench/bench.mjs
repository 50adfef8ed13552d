// npm run bench: the speed of the built program as ratios within this one run; nothing here passes or fails.
// ajv-cli is installed into a temporary folder; AJV_CLI=<folder with node_modules> uses one that is there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFrameworks } from './frameworks.mjs';
import { costOf, medians } from './measure.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const root = new URL('../..', import.meta.url).pathname;
const competency = join(root, 'bin/competency.js');
const schema = join(root, 'schemas/framework.schema.json');
const folder = mkdtempSync(join(tmpdir(), 'competency-bench-'));
try {
  startUp();
  const ajv = join(process.env.AJV_CLI ?? installedAjv(), 'node_modules/ajv-cli/dist/index.js');
  for (const count of [1, 100, 1000]) compare(ajv, count);
} finally {
  rmSync(folder, { recursive: true });
}

function startUp() {
  const framework = join(root, 'frameworks/service-orientation.yaml');
  const commands = [
    { name: 'node -e 0', argv: ['-e', '0'] },
    { name: '--version', argv: [competency, '--version'] },
    { name: '--help', argv: [competency, '--help'] },
    { name: 'validate, one framework', argv: [competency, 'validate', framework] },
  ];
  const times = medians(commands, rounds * 2);
  report(commands, times, 'node -e 0');
}

function compare(ajv, count) {
  const files = join(folder, String(count));
  writeFrameworks(files, count);
  const paths = readdirSync(files).map((each) => join(files, each));
  const commands = [
    {
      name: `ajv-cli, ${count}`,
      argv: [ajv, 'validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', `${files}/*.yaml`],
    },
    { name: `validate ${count}, a folder`, argv: [competency, 'validate', files] },
    { name: `validate ${count}, each named`, argv: [competency, 'validate', ...paths] },
  ];
  const times = medians(commands, rounds);
  report(commands, times, 'ajv-cli');
}

function installedAjv() {
  const target = join(folder, 'ajv-cli');
  const { status, stderr } = spawnSync('npm', ['install', '--no-save', '--prefix', target, 'ajv-cli@5'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`ajv-cli could not be installed:\n${stderr}`);
  return target;
}

/** Prints each command beside the first one: wall clock, processor time, peak memory. */
function report(commands, times, of) {
  const costs = new Map(commands.map(({ name, argv }) => [name, costOf(argv, rounds)]));
  const [{ name: first }] = commands;
  for (const { name } of commands) {
    const { mebibytes, processorSeconds } = costs.get(name);
    const columns = [
      name.padEnd(28),
      `${(times.get(name) * 1000).toFixed(0).padStart(6)} ms`,
      `${(times.get(name) / times.get(first)).toFixed(2).padStart(6)} × ${of}`.padEnd(20),
      `${(processorSeconds * 1000).toFixed(0).padStart(6)} ms processor`,
      `${(processorSeconds / costs.get(first).processorSeconds).toFixed(2).padStart(6)} ×`,
      `${mebibytes.toFixed(0).padStart(5)} MiB`,
    ];
    console.log(columns.join('  '));
  }
}
