// Times printing beside other tools, whole processes, on the same content: node test/bench/render/run.mjs [counts…]
// typst is installed into a temporary folder (TYPST=<folder with node_modules> uses one that is there); weasyprint is
// Debian's package. A tool that fails, or takes more than LIMIT seconds (300), is said to, and the others go on.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PDFDocument } from 'pdf-lib';
import { median, timed } from './timed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'competency-bench-'));
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 30, 1000];
const limit = Number(process.env.LIMIT ?? 300);
const here = 'test/bench/render';
const own = 'node_modules/.bench-render.mjs';
const [output, html] = [join(folder, 'out.pdf'), join(folder, 'cards.html')];
const node = process.execPath;

try {
  const typst = process.env.TYPST ?? installedTypst();
  await bundle('competency.mts', own, ['pdfkit', 'fontkit', 'yaml']);
  await bundle('typst.mjs', join(typst, 'bench-typst.mjs'), ['@myriaddreamin/typst-ts-node-compiler']);
  const tools = [
    { name: 'competency', command: (count) => [node, own, count, output] },
    { name: 'typst (ua-1)', command: (count) => [node, join(typst, 'bench-typst.mjs'), count, output] },
    { name: 'pdfmake', command: (count) => [node, `${here}/pdfmake.mjs`, count, output] },
    { name: 'weasyprint (pdf/ua-1)', command: () => ['/usr/bin/python3', `${here}/print-html.py`, html, output] },
  ];
  console.log(
    '| tool | cards | pages | wall s | CPU s | peak MiB | KiB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const count of counts) await compare(tools, String(count));
  oneCard();
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(own, { force: true });
}

/** All tools in turn, round by round, so that a busy moment touches all alike. */
async function compare(tools, count) {
  spawnSync(node, [`${here}/weasyprint.mjs`, count, html]);
  const runs = new Map(tools.map(({ name }) => [name, []]));
  const facts = new Map();
  const done = new Set();
  for (let round = 0; round < Number(process.env.ROUNDS ?? (count >= 1000 ? 3 : 5)); round++) {
    for (const { name, command } of tools.filter((each) => !done.has(each.name))) {
      rmSync(output, { force: true });
      const run = timed(command(count), { folder, limit });
      runs.get(name).push(run);
      if (run.fault === undefined && !facts.has(name)) facts.set(name, await factsOf(output));
      // What fails, or takes minutes, need not do so again.
      if (run.fault !== undefined || run.seconds > limit / 4) done.add(name);
    }
  }
  for (const { name } of tools) console.log(row(name, count, runs.get(name), facts.get(name)));
}

async function factsOf(path) {
  const pages = (await PDFDocument.load(readFileSync(path), { updateMetadata: false })).getPageCount();
  return { pages, kibibytes: Math.round(statSync(path).size / 1024) };
}

function row(name, count, runs, facts) {
  const fault = runs.at(-1)?.fault;
  if (fault !== undefined) return `| ${name} | ${count} | ${fault} | | | | |`;
  const [seconds, cpu, memory] = ['seconds', 'cpu', 'mebibytes'].map((key) => median(runs.map((each) => each[key])));
  const figures = [count, facts.pages, seconds.toFixed(2), cpu.toFixed(2), Math.round(memory), facts.kibibytes];
  return `| ${name} | ${figures.join(' | ')} |`;
}

/** The program itself, from its start to the file, beside an empty process and the import of pdfkit. */
function oneCard() {
  const render = ['bin/competency.js', 'render', 'service-excellence', '--force', '--output', output];
  const commands = { empty: ['-e', '0'], pdfkit: ['-e', "import('pdfkit')"], render };
  const runs = { empty: [], pdfkit: [], render: [] };
  for (let round = 0; round < 15; round++) {
    for (const [name, argv] of Object.entries(commands)) runs[name].push(timed([node, ...argv], { folder, limit }));
  }
  for (const [key, unit] of [
    ['seconds', 'wall'],
    ['cpu', 'CPU'],
  ]) {
    const [empty, pdfkit, render] = Object.values(runs).map((each) => median(each.map((run) => run[key])));
    const goal = 3 * empty + (pdfkit - empty);
    const said = [empty, pdfkit - empty, render, goal].map((each) => `${Math.round(each * 1000)} ms`);
    console.log(
      `\n${unit}: node -e 0 ${said[0]}; importing pdfkit ${said[1]} more; competency render, one card, ${said[2]}`,
    );
    console.log(`${unit}: goal 3 × node -e 0 + pdfkit = ${said[3]}; reached ${(render / goal).toFixed(2)} × that`);
  }
}

async function bundle(script, outfile, external) {
  await build({
    entryPoints: [join(here, script)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

function installedTypst() {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefix', folder, '@myriaddreamin/typst-ts-node-compiler@0.7'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`typst could not be installed:\n${stderr}`);
  return folder;
}
