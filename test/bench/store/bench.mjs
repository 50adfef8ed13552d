// Measures the store: node test/bench/store/bench.mjs [SIZES] [POSTGRES_URL], e.g. 1000,10000,100000 postgres://postgres@127.0.0.1/test
// Needs the built program, and the clients sqlite3 and psql for the bare aggregates. Makes and drops its own tables.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [sizes = '1000,10000,100000', server] = process.argv.slice(2);
const root = new URL('../../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'competency-bench-'));
const perAssessment = 14;
const aggregate = `select a.relation, w.competency, w.indicator, w.value, count(*) from assessments a
  join answers w on w.subject = a.subject and w.assessment = a.id where a.completed_at is not null and w.newest = 1
  group by 1, 2, 3, 4`;

try {
  for (const kind of server === undefined ? ['sqlite'] : ['sqlite', 'postgresql'])
    for (const size of sizes.split(',').map(Number)) console.log(JSON.stringify(measured(kind, size)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measured(kind, size) {
  const records = join(folder, `${size}.jsonl`);
  execFileSync('node', [join(root, 'test/bench/store/generate.mjs'), String(size), records]);
  const location = kind === 'sqlite' ? join(folder, `${size}.db`) : schemaOn(server, `bench_${size}`);
  const empty = kind === 'sqlite' ? join(folder, `empty-${size}.db`) : schemaOn(server, `bench_empty_${size}`);
  const imported = run(['import', 'records', records], location);
  run(['import', 'records', '/dev/null'], empty);
  const person = 'person-0000003';
  const report = median(() => run(['report', 'person', person], location).seconds);
  const none = median(() => run(['report', 'person', person], empty).seconds);
  const bare = bareSeconds(kind, location);
  const team = run(['report', 'team', '--all'], location);
  rmSync(records);
  return {
    kind,
    assessments: size,
    import: {
      seconds: round(imported.seconds),
      ratingsPerSecond: Math.round((size * perAssessment) / imported.seconds),
      processorSeconds: round(imported.processor),
      mebibytes: imported.mebibytes,
    },
    person: { seconds: round(report), empty: round(none), ratio: round(report / none) },
    team: {
      seconds: round(team.seconds),
      processorSeconds: round(team.processor),
      bareSeconds: round(bare),
      ratio: round(team.seconds / bare),
      mebibytes: team.mebibytes,
    },
  };
}

function bareSeconds(kind, location) {
  if (kind === 'sqlite') return timed(() => execFileSync('sqlite3', [location, aggregate], { stdio: 'ignore' }));
  return timed(() => execFileSync('psql', ['-q', location, '-c', aggregate], { stdio: 'ignore' }));
}

function schemaOn(address, schema) {
  execFileSync(
    'psql',
    ['-q', address, '-c', `drop schema if exists ${schema} cascade`, '-c', `create schema ${schema}`],
    {
      stdio: 'ignore',
    },
  );
  return `${address}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
}

function run(words, location) {
  return node([join(root, 'bin/competency.js'), ...words], { COMPETENCY_STORE: location });
}

/** A run of node with its time and its largest memory, as /usr/bin/time sees them; what it writes is thrown away. */
function node(words, environment = {}) {
  const began = performance.now();
  const done = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    cwd: folder,
  });
  const seconds = (performance.now() - began) / 1000;
  const [user, system, kibibytes] = done.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  // 2 is what a report over an empty store ends with: it knows nobody.
  if (done.status !== 0 && done.status !== 2) throw new Error(done.stderr);
  return { seconds, processor: user + system, mebibytes: Math.round(kibibytes / 1024) };
}

function timed(work) {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function median(measure) {
  return Array.from({ length: 5 }, measure).sort((one, other) => one - other)[2];
}

function round(number) {
  return Math.round(number * 1000) / 1000;
}
