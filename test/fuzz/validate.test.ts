import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../support/world.ts';
import { broken, kept } from './mutations.ts';

const folder = mkdtempSync(join(tmpdir(), 'competency-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

/** Some hundred problems, each with three lines of at most four hundred characters, stay below. */
const mostOutput = 4_000_000;

interface Told {
  readonly diagnostics: readonly { readonly file: string; readonly line: number; readonly column: number }[];
}

/** Where each line of a text ends, in characters; what stands after a byte-order mark is the first one. */
function widthsOf(bytes: Buffer): readonly number[] {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return text.split('\n').map((line) => [...line.replace(/\r$/, '')].length);
}

/** Runs `validate` over a file that may hold anything, as machines and as people read it. */
async function expectTold(bytes: Buffer, name = 'fuzzed.yaml'): Promise<void> {
  writeFileSync(join(folder, name), bytes);
  const asJson = await run(['validate', name, '--format', 'json'], { folder });
  expect(asJson.stderr).toBe('');
  expect([0, 1, 2]).toContain(asJson.exitCode);
  // One document, or this throws.
  const { diagnostics }: Told = JSON.parse(asJson.stdout);
  expect(asJson.exitCode === 0).toBe(!asJson.stdout.includes('"severity": "error"'));
  const widths = widthsOf(bytes);
  for (const { file, line, column } of diagnostics) {
    expect(file).toBe(name);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(widths.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((widths[line - 1] ?? 0) + 1);
  }
  const asText = await run(['validate', name, '--lang', 'fr'], { folder });
  expect(asText.exitCode).toBe(asJson.exitCode);
  for (const output of [asJson.stdout, asText.stdout, asText.stderr]) {
    expect(output).not.toMatch(control);
    expect(output.length).toBeLessThan(mostOutput);
  }
}

describe('whatever a file holds, validate tells of it at places of the file', () => {
  test.each(kept)('%s', (name, bytes) => expectTold(bytes, name));
});

const runs = process.env.CI ? 10_000 : 300;

test(`${runs} broken files end in problems at places of the file, and in no crash`, { timeout: 900_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(broken, (bytes) => expectTold(bytes)),
    { numRuns: runs, seed: Number(process.env.FUZZ_SEED ?? 20_261_122) },
  );
});
