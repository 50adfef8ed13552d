import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/world.ts';
import { englishPage, frenchPage } from './pages.ts';

const schema = (name: string): object => JSON.parse(readFileSync(`schemas/results/${name}.schema.json`, 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false })
  .addSchema(schema('validate'))
  .compile(schema('import'));

describe('import --format json', () => {
  test.each([
    ['a page', frenchPage, ['--report']],
    ['a page with a line that was not understood', englishPage, ['--report']],
    ['a page without its lines', englishPage, []],
    ['a page that makes no framework', 'Nothing here\n', ['--report']],
  ])('fits its schema for %s', async (_, text, flags) => {
    const folder = folderWith({ 'page.txt': text });
    const { stdout } = await run(['import', 'page.txt', '--format', 'json', ...flags], { folder });
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });
});
