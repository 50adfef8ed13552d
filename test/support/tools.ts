import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A program that some tests need and `npm test` may do without. */
export interface Tool {
  readonly name: string;
  readonly isThere: boolean;
  /** How to get it. */
  readonly how: string;
}

export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((each) => existsSync(each));

const veraPdfJar = 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar';
const veraPdfNeeds = [
  'jaxb-runtime',
  'jaxb-core',
  'jaxb-api',
  'istack-commons-runtime',
  'txw2',
  'stax-ex',
  'FastInfoset',
  'javax.activation',
];
export const veraPdfPath = [...veraPdfNeeds.map((each) => `/usr/share/java/${each}.jar`), veraPdfJar];

export const tools = {
  chromium: {
    name: 'Chromium',
    isThere: chromiumPath !== undefined,
    how: 'apt-get install chromium',
  },
  veraPdf: {
    name: 'veraPDF',
    isThere: veraPdfPath.every((each) => existsSync(each)) && runs('javac', '-version'),
    how: 'apt-get install default-jdk-headless libjaxb-java, and npm ci',
  },
  libreOffice: {
    name: 'LibreOffice',
    isThere: runs('soffice', '--version'),
    how: 'apt-get install libreoffice-calc-nogui',
  },
  qpdf: { name: 'qpdf', isThere: runs('qpdf', '--version'), how: 'apt-get install qpdf' },
} as const satisfies Readonly<Record<string, Tool>>;

/**
 * Tests that need a tool. Where it is missing they are skipped with a name that says how to run them; in .ci/run, which
 * installs every tool, that is a failure: what is skipped there is tested nowhere. COMPETENCY_TEST_TOOLS=none tries what
 * happens on a machine without any.
 */
export function describeWith({ name, isThere, how }: Tool, title: string, tests: () => void): void {
  if (isThere && process.env.COMPETENCY_TEST_TOOLS !== 'none') describe(title, tests);
  else if (process.env.CI === 'true') {
    it(`${title} (${name})`, () => expect.fail(`${name} is missing: ${how}`));
  } else describe.skip(`${title} – not run, ${name} is missing: ${how}`, tests);
}

function runs(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words).error === undefined;
}
