import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

const ajv = new Ajv2020({ allErrors: true, strict: false });
for (const each of readdirSync('schemas/results'))
  ajv.addSchema(JSON.parse(readFileSync(`schemas/results/${each}`, 'utf8')));
ajv.addSchema(JSON.parse(readFileSync('schemas/framework.schema.json', 'utf8')));
ajv.addSchema(JSON.parse(readFileSync('schemas/assessment.schema.json', 'utf8')));

/** Expects a text to be one JSON document of a result's schema, and gives the document. */
export function fits(name: string, text: string) {
  const value = JSON.parse(text);
  const validate = ajv.getSchema(`results/${name}.schema.json`);
  validate?.(value);
  expect(validate?.errors ?? null).toBeNull();
  return value;
}
