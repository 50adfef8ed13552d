import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';

// The official schema has a licence of its own: it stands beside the repository where somebody has put it there.
const folder = ['../shared/case', '../../shared/case', '../../../shared/case'].find((each) => existsSync(each)) ?? null;

/** Whether the official schema of CASE 1.1 and its sample packages are there. */
export const hasOfficial = folder !== null;
export const howToGet =
  'needs the schema of CASE 1.1 (case-v1p1-cfpackage.schema.json of 1EdTech) in ../shared/case, else it is skipped';

/** A file that stands beside the schema. */
export function official(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

/** What the official schema has to say against a package; null where nothing. */
export function caseErrors(value: unknown): unknown {
  const { $schema: _, ...schema } = JSON.parse(official('case-v1p1-cfpackage.schema.json'));
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(value) ? null : validate.errors;
}
