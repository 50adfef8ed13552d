// Writes docs/diagnostics.md and docs/diagnostics.fr.md from the table that `competency explain` prints from.
// With --check it writes nothing and fails when one of them is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const checking = process.argv.includes('--check');
const { outputFiles } = await build({
  stdin: {
    contents: `
      export { explainedCodes, explanationOf } from './src/explain/index.ts';
      export { explanationsMarkdown } from './src/output/markdown/explanations.ts';
      export { messagesIn } from './src/i18n/index.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { explainedCodes, explanationOf, explanationsMarkdown, messagesIn } = await import(
  `data:text/javascript;base64,${source}`
);

const banner = '<!-- Made from src/explain/ by npm run generate. Do not edit. -->\n\n';
const stale = [];
for (const [language, file] of [
  ['en', 'docs/diagnostics.md'],
  ['fr', 'docs/diagnostics.fr.md'],
]) {
  const reader = { language, messages: messagesIn(language) };
  const text = banner + explanationsMarkdown(explainedCodes.map(explanationOf), reader);
  if (!checking) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) stale.push(file);
}
if (stale.length > 0) {
  console.error(`stale, run npm run generate: ${stale.join(', ')}`);
  process.exit(1);
}
