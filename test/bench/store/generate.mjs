// Writes made-up assessments as JSON lines: node test/bench/store/generate.mjs COUNT FILE [SEED]. Every person is assessed by
// five raters; each assessment rates 14 indicators of service-excellence. The same seed writes the same bytes.

import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const [count = '1000', file = 'records.jsonl', seed = '2026'] = process.argv.slice(2);
const root = new URL('../../../', import.meta.url);
const framework = load(readFileSync(new URL('frameworks/service-excellence.yaml', root), 'utf8'));
const indicators = framework.competencies
  .flatMap(({ id, levels }) => levels.flatMap((level) => (level.indicators ?? []).map((each) => [id, each.id])))
  .slice(0, 14);
if (indicators.length < 14) throw new Error(`only ${indicators.length} indicators`);
const points = ['demonstrated', 'partly', 'not-demonstrated', 'not-observed'];
const relations = ['self', 'manager', 'peer', 'peer', 'report'];
const number = chance(Number(seed));

const out = createWriteStream(file, { mode: 0o600, highWaterMark: 1 << 20 });
for (let at = 0; at < Number(count); at += 1)
  if (!out.write(`${JSON.stringify(record(at))}\n`)) await once(out, 'drain');
out.end();
await once(out, 'finish');

function record(at) {
  const person = Math.floor(at / relations.length);
  const relation = relations[at % relations.length];
  const subject = personId(person);
  const ratings = {};
  const ability = number();
  for (const [index, [competency, indicator]] of indicators.entries()) {
    ratings[competency] ??= { indicators: {} };
    ratings[competency].indicators[indicator] = { point: pointOf(ability - index / 28) };
  }
  return {
    kind: 'assessment',
    id: `01KB${at
      .toString(32)
      .toUpperCase()
      .replace(/[ILOU]/g, (letter) => 'WXYZ'['ILOU'.indexOf(letter)])
      .padStart(22, '0')}`,
    framework: { id: framework.id, version: framework.version },
    subject: { id: subject, unit: `unit-${person % 50}` },
    rater: { id: relation === 'self' ? subject : personId(Math.floor(number() * 1e6)), relation },
    cycle: '2026-H2',
    startedAt: '2026-10-01T08:00:00Z',
    completedAt: new Date(Date.UTC(2026, 9, 1, 9) + at * 1000).toISOString(),
    ratings,
  };
}

function personId(index) {
  return `person-${String(index).padStart(7, '0')}`;
}

function pointOf(ability) {
  const drawn = number();
  if (drawn < 0.03) return points[3];
  return points[drawn < 0.25 + ability / 2 ? 0 : drawn < 0.75 ? 1 : 2];
}

/** Numbers from 0 up to 1 that are the same on each run (mulberry32). */
function chance(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
