// Makes, from schemas/*.schema.json, the types of the file formats (committed) and their compiled validators (not committed).
// With --check it writes nothing and fails when a committed type file is stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const schemaFolder = 'schemas';
const target = 'src/model/generated';
const banner = '// Made from schemas/ by npm run generate. Do not edit.';
const checking = process.argv.includes('--check');
mkdirSync(target, { recursive: true });

const schemas = readdirSync(schemaFolder)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => ({
    name: name.replace('.schema.json', ''),
    schema: JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')),
  }));

const stale = [];
for (const { name, schema } of schemas) {
  const types = await compile(schema, schema.title, {
    bannerComment: `// Made from schemas/${name}.schema.json by npm run generate. Do not edit.`,
    additionalProperties: false,
    cwd: schemaFolder,
    ignoreMinAndMaxItems: true,
    declareExternallyReferenced: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  const file = join(target, `${name}.ts`);
  if (checking) {
    if (readFileSync(file, 'utf8') !== types) stale.push(file);
  } else writeFileSync(file, types);
}
if (stale.length > 0) {
  console.error(`stale, run npm run generate: ${stale.join(', ')}`);
  process.exit(1);
}
if (!checking) await writeValidators();

/** Whether a text is empty needs no count of all its characters. */
function quickLengths(code) {
  const quick = code.replaceAll(/func\d+\((\w+)\) < 1\b/g, '$1.length < 1');
  if (/func\d+\(\w+\) *< *1\b/.test(quick)) throw new Error('Ajv writes lengths otherwise than expected.');
  return quick;
}

/**
 * One file per kind of file, and one that gathers them: a run needs the validator of the files it reads. Ajv's own ESM output
 * still calls require, so its CommonJS goes through the bundler.
 */
async function writeValidators() {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, lines: true },
  });
  for (const { schema } of schemas) ajv.addSchema(schema);
  for (const { name, schema } of schemas) {
    await build({
      stdin: {
        contents: quickLengths(standaloneCode(ajv, ajv.getSchema(schema.$id))),
        resolveDir: process.cwd(),
        loader: 'js',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      minify: true,
      outfile: join(target, `validators/${name}.js`),
      banner: { js: banner },
    });
  }
  const imports = schemas.map(({ name }, at) => `import v${at} from './validators/${name}.js';`);
  const table = `export default { ${schemas.map(({ name }, at) => `'${name}': v${at}`).join(', ')} };`;
  writeFileSync(join(target, 'validators.js'), `${[banner, ...imports, table].join('\n')}\n`);
}
