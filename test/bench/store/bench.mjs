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
/** What units are made of: how often each point was given to each person; and the same with nobody told apart. */
const aggregates = {
  people: aggregateBy('w.subject'),
  all: aggregateBy('a.relation'),
};

function aggregateBy(column) {
  return `select ${column}, w.competency, w.indicator, w.value, count(*) from assessments a
    join answers w on w.subject = a.subject and w.assessment = a.id where a.completed_at is not null and w.newest = 1
    group by 1, 2, 3, 4`;
}

try {
  for (const kind of server === undefined ? ['sqlite'] : ['sqlite', 'postgresql'])
    for (const size of sizes.split(',').map(Number)) console.log(JSON.stringify(measured(kind, size)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measured(kind, size) {
  const records = recordsOf(size);
  const [location, few, empty] = ['all', 'few', 'empty'].map((name) => placeOf(kind, `${name}-${size}`));
  const imported = run(['import', 'records', records], location);
  run(['import', 'records', recordsOf(20)], few);
  run(['import', 'records', '/dev/null'], empty);
  // Four people are in the small store, and one of them is in all of them.
  const person = ['report', 'person', 'person-0000003'];
  const [report, alone, none] = [location, few, empty].map((place) => median(() => run(person, place).seconds));
  const bare = { people: bareSeconds(kind, location, 'people'), all: bareSeconds(kind, location, 'all') };
  const team = run(['report', 'team', '--all'], location);
  rmSync(records);
  for (const place of [location, few, empty]) remove(kind, place);
  return {
    kind,
    assessments: size,
    import: {
      seconds: round(imported.seconds),
      ratingsPerSecond: Math.round((size * perAssessment) / imported.seconds),
      processorSeconds: round(imported.processor),
      mebibytes: imported.mebibytes,
    },
    person: {
      seconds: round(report),
      amongFew: round(alone),
      empty: round(none),
      ratioToFew: round(report / alone),
      ratioToEmpty: round(report / none),
    },
    team: {
      seconds: round(team.seconds),
      processorSeconds: round(team.processor),
      barePeopleSeconds: round(bare.people),
      bareAllSeconds: round(bare.all),
      ratioToPeople: round(team.seconds / bare.people),
      ratioToAll: round(team.seconds / bare.all),
      mebibytes: team.mebibytes,
    },
  };
}

function recordsOf(size) {
  const records = join(folder, `${size}.jsonl`);
  execFileSync('node', [join(root, 'test/bench/store/generate.mjs'), String(size), records]);
  return records;
}

function placeOf(kind, name) {
  if (kind === 'sqlite') return join(folder, `${name}.db`);
  const schema = `bench_${name.replaceAll('-', '_')}`;
  psql(server, `drop schema if exists ${schema} cascade`);
  psql(server, `create schema ${schema}`);
  return `${server}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
}

function remove(kind, place) {
  if (kind === 'postgresql') psql(server, `drop schema ${place.split('search_path%3D')[1]} cascade`);
  else for (const end of ['', '-wal', '-shm']) rmSync(`${place}${end}`, { force: true });
}

function psql(address, sql) {
  execFileSync('psql', ['-q', address, '-c', sql], { stdio: 'ignore' });
}

function bareSeconds(kind, location, by) {
  if (kind === 'postgresql') return timed(() => psql(location, `copy (${aggregates[by]}) to stdout`));
  return timed(() => execFileSync('sqlite3', [location, aggregates[by]], { stdio: 'ignore' }));
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
