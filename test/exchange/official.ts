import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';

// The schema is 1EdTech's, published under Apache-2.0 in 1EdTech/OpenCASE; it is tested against and not shipped.
const schema = new URL('published/case-v1p1-cfpackage.schema.json', import.meta.url);

// Packages of others stand beside the repository where somebody has put them there.
const folder = ['../shared/case', '../../shared/case', '../../../shared/case'].find((each) => existsSync(each)) ?? null;

/** Whether sample packages of others are there. */
export const hasOfficial = folder !== null;
export const howToGet = 'needs sample packages of CASE 1.1 in ../shared/case, else it is skipped';

/** A package of somebody else. */
export function official(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

/** What the official schema has to say against a package; null where nothing. */
export function caseErrors(value: unknown): unknown {
  const { $schema: _, ...rules } = JSON.parse(readFileSync(schema, 'utf8'));
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(rules);
  return validate(value) ? null : validate.errors;
}
