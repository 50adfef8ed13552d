import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type FrameworkFile, standingAlone } from '../../src/exchange/index.ts';

const folder = new URL('../../frameworks/', import.meta.url);

/** The frameworks that come with the program, and the one of the tests that has every property there is. */
export const shipped: readonly FrameworkFile[] = readdirSync(folder).map((name) =>
  standingAlone(parse(readFileSync(new URL(name, folder), 'utf8'))),
);

/** A small framework in which every property of the file format is used. */
export const complete: FrameworkFile = standingAlone(
  parse(readFileSync(new URL('../diff/complete.yaml', import.meta.url), 'utf8')),
);
