// Bundles src/cli.ts into dist/ for a quick start: what a command does not use is split off and loaded late.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { asCommonJs } from './common-js.mjs';
import { entriesOf, loadPartsLate } from './tables.mjs';

// Libraries that few runs need, although our modules import them where they use them: loaded at the first call of one of
// their functions, from a file of their own.
const deferred = [
  ...['yaml', 'chalk', 'string-width', 'wrap-ansi', 'fastest-levenshtein', 'ulid'],
  ...['node:crypto', 'node:child_process', 'node:fs/promises'],
];

// Tables of modules of which a run needs few: each is loaded when it is first asked for.
const tables = ['src/i18n/en/index.ts', 'src/i18n/fr/index.ts', 'src/model/generated/validators.js'];

rmSync('dist', { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  entryPoints: { cli: 'src/cli.ts', ...entriesOf(tables) },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // pg looks for the last two where somebody installed them; here nobody does.
  external: ['libsql', 'pg-native', 'pg-cloudflare'],
  define: { 'import.meta.dirname': '__dirname' },
  legalComments: 'none',
  metafile: true,
  write: false,
  plugins: [
    { name: 'deferred', setup: deferLibraries },
    { name: 'tables', setup: loadPartsLate(tables) },
    { name: 'gathered', setup: gatherModules },
    { name: 'unused', setup: leaveOutUnused },
    { name: 'shortened', setup: shorten },
    { name: 'tries', setup: lateTries },
  ],
});
mkdirSync('dist', { recursive: true });
for (const { path, text } of outputFiles) writeFileSync(path, await asCommonJs(text));
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
const late = await build({
  entryPoints: deferred.filter((name) => !name.startsWith('node:')),
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
});
// pdfkit reads the colour profile of PDF/A from beside itself.
mkdirSync('dist/data');
copyFileSync('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc', 'dist/data/sRGB_IEC61966_2_1.icc');
writeFileSync('dist/LICENSES.txt', licences([...Object.keys(metafile.inputs), ...Object.keys(late.metafile.inputs)]));

/** Puts in the place of a deferred library functions of the same names, which load it when one of them is called. */
function deferLibraries({ onResolve, onLoad }) {
  onResolve({ filter: new RegExp(`^(?:${deferred.join('|')})$`) }, ({ path, importer }) =>
    importer.startsWith(resolve('src')) ? { path, namespace: 'deferred' } : undefined,
  );
  onLoad({ filter: /.*/, namespace: 'deferred' }, async ({ path }) => {
    const names = Object.entries(await import(path)).flatMap(([name, it]) => (typeof it === 'function' ? [name] : []));
    const functions = names.map((name) => {
      const head = name === 'default' ? 'export default function' : `export function ${name}`;
      return `${head}(...given) { const it = library().${name}; return new.target ? new it(...given) : it(...given); }`;
    });
    const file = path.startsWith('node:') ? path : `./${path}.cjs`;
    const library = `let loaded; const library = () => (loaded ??= require('${file}'));`;
    return { contents: [library, ...functions].join('\n') };
  });
}

/**
 * Keeps the program in few files, each of which costs a millisecond to load. The small commands are taken from the module
 * that loads them with the program; all other modules that are loaded late say that they come after that one, so that what
 * they share with it is not cut into pieces by who shares what.
 */
function gatherModules({ onResolve, onLoad }) {
  const first = resolve('src/run-command.ts');
  const small = [...readFileSync(first, 'utf8').matchAll(/'(\.\/commands\/.*)'/g)].map(([, path]) =>
    resolve('src', path),
  );
  onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir, importer }) => {
    const target = resolve(resolveDir, path);
    if (kind !== 'dynamic-import' || importer === resolve('src/cli.ts')) return undefined;
    return small.includes(target) ? { path: first } : { path: target, namespace: 'late' };
  });
  onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
    contents: `import '${first}'; export * from '${path}';`,
    resolveDir: '.',
  }));
}

/**
 * What libraries load at once and this program never calls: commander's commands in files of their own; pdfkit's pictures,
 * encryption and line breaking; fontkit's compressed web fonts.
 */
function leaveOutUnused({ onResolve, onLoad }) {
  const unused = {
    commander: /^node:child_process$/,
    pdfkit: /^(?:png-js|linebreak|@noble\/ciphers\/aes)$/,
    fontkit: /^brotli\/decompress\.js$/,
  };
  for (const [library, filter] of Object.entries(unused)) {
    onResolve({ filter }, ({ importer }) =>
      importer.includes(`/${library}/`) ? { path: library, namespace: 'unused' } : undefined,
    );
  }
  onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
}

/** Reading what is never run takes time too: of the manifest only the version is said, and libraries get short names. */
function shorten({ onLoad }) {
  onLoad({ filter: /package\.json$/ }, ({ path }) => {
    if (path !== resolve('package.json')) return undefined;
    const { version } = JSON.parse(readFileSync(path, 'utf8'));
    return { contents: JSON.stringify({ version }), loader: 'json' };
  });
  // Short names in libraries only: a stack of ours must say where it was.
  onLoad({ filter: /node_modules\/commander\/.*\.m?js$/ }, async ({ path }) => {
    const { code } = await transform(readFileSync(path, 'utf8'), { minify: true });
    return { contents: code };
  });
}

/** fontkit unpacks its tables of Unicode when it is loaded; only texts that need shaping ask them. */
function lateTries({ onResolve, onLoad }) {
  onResolve({ filter: /^unicode-trie$/ }, ({ namespace }) =>
    namespace === 'tries' ? undefined : { path: 'unicode-trie', namespace: 'tries' },
  );
  onLoad({ filter: /.*/, namespace: 'tries' }, () => ({
    contents: `const Trie = require('unicode-trie');
      module.exports = class { #packed; #trie;
        constructor(packed) { this.#packed = packed; }
        get(code) { return (this.#trie ??= new Trie(this.#packed)).get(code); } };`,
    resolveDir: '.',
  }));
}

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
