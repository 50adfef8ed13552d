// Bundles src/cli.ts into dist/ for a quick start: what a command does not use is split off and loaded late.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  external: ['pdfkit', 'fontkit', 'libsql'],
  legalComments: 'none',
  metafile: true,
  // CommonJS packages inside an ES module still call require for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
// The script of the form page: one file that works alone, put into the page by render.
await build({
  entryPoints: ['src/form/form.ts'],
  outfile: 'dist/form.js',
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
});
writeFileSync('dist/LICENSES.txt', licences(Object.keys(metafile.inputs)));

/** The licences of the packages that the bundle contains. */
function licences(inputs) {
  const packages = new Set(
    inputs.map((file) => /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean),
  );
  return [...packages].sort().map(licenceOf).join('\n\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'License'].find((each) => {
    try {
      return readFileSync(`${folder}/${each}`);
    } catch {
      return undefined;
    }
  });
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `=== ${name} ${version} (${license})\n${text}`;
}
