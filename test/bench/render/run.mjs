// Times printing beside other tools, whole processes, on the same content: node test/bench/render/run.mjs [counts…]
// typst is measured where it is installed: npm i --no-save @myriaddreamin/typst-ts-node-compiler
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PDFDocument } from 'pdf-lib';

const folder = mkdtempSync(join(tmpdir(), 'competency-bench-'));
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 30, 1000];
const here = 'test/bench/render';
const own = 'dist/bench-render.mjs';
await build({
  entryPoints: [`${here}/competency.mts`],
  outfile: own,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['pdfkit', 'fontkit', 'yaml'],
});
const tools = [
  { name: 'competency', script: own },
  { name: 'typst (ua-1)', script: `${here}/typst.mjs` },
  { name: 'pdfmake', script: `${here}/pdfmake.mjs` },
  // Its time grows faster than its pages; 1,000 cards take minutes.
  ...(spawnSync('weasyprint', ['--version']).error
    ? []
    : [{ name: 'weasyprint (pdf/ua-1)', script: `${here}/weasyprint.mjs`, most: 30 }]),
];

console.log('| tool | cards | pages | wall s (median) | peak MiB | KiB |\n| --- | ---: | ---: | ---: | ---: | ---: |');
try {
  for (const count of counts) {
    for (const { name, script, most = Number.POSITIVE_INFINITY } of tools) {
      if (count > most) continue;
      console.log(await row(name, script, count));
    }
  }
  const baseline = (code) => timed(['-e', code]).seconds;
  const empty = median(Array.from({ length: 7 }, () => baseline('0')));
  const withPdfkit = median(Array.from({ length: 7 }, () => baseline("import('pdfkit')")));
  console.log(`\nnode -e 0: ${empty.toFixed(3)} s; importing pdfkit: ${(withPdfkit - empty).toFixed(3)} s more`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(own, { force: true });
}

async function row(name, script, count) {
  const output = join(folder, 'out.pdf');
  const rounds = Array.from({ length: count >= 1000 ? 3 : 5 }, () => timed([script, String(count), output]));
  const pages = (await PDFDocument.load(readFileSync(output), { updateMetadata: false })).getPageCount();
  const seconds = median(rounds.map((each) => each.seconds));
  const memory = median(rounds.map((each) => each.mebibytes));
  return `| ${name} | ${count} | ${pages} | ${seconds.toFixed(2)} | ${Math.round(memory)} | ${Math.round(statSync(output).size / 1024)} |`;
}

/** Wall time and peak memory of a process, its children included, as GNU time or the process itself counts them. */
function timed(argv) {
  const result = join(folder, 'peak');
  const hook = `data:text/javascript,${encodeURIComponent(`import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));`)}`;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${argv.join(' ')}\n${stderr}`);
  return { seconds, mebibytes: Number(readFileSync(result, 'utf8')) / 1024 };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
