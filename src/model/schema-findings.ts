import type { ErrorObject } from 'ajv';
import { type Finding, finding, type Path, suggestion } from '../diagnostics/index.ts';
import { nameFinding, patternFinding, shown } from './pattern-findings.ts';
import { type JsonSchema, schemaAt } from './schemas.ts';

type Fault = ErrorObject<string, Record<string, unknown>>;

/** Turns the errors of a compiled schema into findings that point at the offending key or value. */
export function schemaFindings(errors: readonly ErrorObject[], value: unknown, schema: JsonSchema): readonly Finding[] {
  // Ajv's params are records by keyword; each reader below takes only the ones its keyword has.
  const faults = errors as readonly Fault[];
  const found = faults.map((fault) => findingOf(fault, value, schema)).filter((each) => each !== null);
  return withoutEchoes(found);
}

/** A value of the wrong type breaks other rules too, and a misspelt key is missing too; only the mistake is worth saying. */
function withoutEchoes(all: readonly Finding[]): readonly Finding[] {
  const key = (each: Finding) => JSON.stringify(each.path);
  const mistyped = new Set(all.filter((each) => each.code === 'schema/type').map(key));
  const found = all.filter((each) => !isMisspelt(each, all));
  const seen = new Set<string>();
  return found.filter((each) => {
    if (each.code !== 'schema/type' && each.at === 'value' && mistyped.has(key(each))) return false;
    const identity = `${each.code} ${each.at} ${key(each)} ${JSON.stringify(each.params)}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

/** Whether a missing key is there under a name that is nearly its own. */
function isMisspelt(missing: Finding, all: readonly Finding[]): boolean {
  if (missing.code !== 'schema/missing-property') return false;
  const expected = JSON.stringify([...missing.path, missing.params.property]);
  return all.some(
    (each) =>
      each.code === 'schema/unknown-property' &&
      JSON.stringify([...each.path.slice(0, -1), each.params.suggestion]) === expected,
  );
}

function findingOf(fault: Fault, root: unknown, schema: JsonSchema): Finding | null {
  const path = pathOf(fault.instancePath, root);
  const reader = readers[fault.keyword];
  if (reader === undefined) return finding('schema/invalid', path, { property: nameOf(path), keyword: fault.keyword });
  return reader({ fault, path, property: nameOf(path), value: valueAt(root, path), schema: schemaAt(schema, path) });
}

interface Context {
  readonly fault: Fault;
  readonly path: Path;
  readonly property: string;
  readonly value: unknown;
  /** The schema of the value at `path`. */
  readonly schema: JsonSchema;
}

/** One reader per keyword that the schemas use; null where another error says it better. */
const readers: Readonly<Record<string, (context: Context) => Finding | null>> = {
  if: () => null,
  propertyNames: ({ fault, path, schema }) => nameFinding(text(fault.params.propertyName), path, schema),
  required: ({ fault, path, property, value }) => {
    const parent = path.length === 0 ? '' : (idOf(value) ?? property);
    return finding('schema/missing-property', path, { property: text(fault.params.missingProperty), parent }, 'key');
  },
  additionalProperties: (context) => unknownProperty(context),
  type: ({ fault, path, property, value }) => typeFinding(fault, path, property, value),
  const: ({ fault, path, property, value }) => allowedFinding(path, property, value, [text(fault.params.allowedValue)]),
  enum: ({ fault, path, property, value }) => allowedFinding(path, property, value, list(fault.params.allowedValues)),
  minimum: ({ fault, path, property, value }) =>
    finding('schema/too-small', path, {
      property,
      limit: Number(fault.params.limit),
      exclusive: false,
      actual: Number(value),
    }),
  exclusiveMinimum: ({ fault, path, property, value }) =>
    finding('schema/too-small', path, {
      property,
      limit: Number(fault.params.limit),
      exclusive: true,
      actual: Number(value),
    }),
  maximum: ({ fault, path, property, value }) =>
    finding('schema/too-large', path, { property, limit: Number(fault.params.limit), actual: Number(value) }),
  minLength: ({ path, property }) => finding('schema/empty', path, { property }),
  minProperties: ({ path, property }) => finding('schema/empty', path, { property }),
  minItems: ({ fault, path, property }) =>
    finding('schema/too-few', path, { property, limit: Number(fault.params.limit) }),
  maxLength: ({ fault, path, property, value }) =>
    typeof value === 'string'
      ? finding('schema/too-long', path, { property, limit: Number(fault.params.limit) })
      : null,
  uniqueItems: ({ fault, path, property, value }) => {
    const index = Math.max(Number(fault.params.i), Number(fault.params.j));
    const item: unknown = Array.isArray(value) ? value[index] : undefined;
    return finding('schema/duplicate-item', [...path, index], { property, value: shown(item) });
  },
  // The pattern of a key is reported by `propertyNames`; here only the patterns of values speak.
  pattern: ({ fault, path, property, value }) =>
    typeof value === 'string' ? patternFinding(text(fault.params.pattern), { path, property, value }) : null,
};

function unknownProperty({ fault, path, property: parent, schema }: Context): Finding {
  const property = text(fault.params.additionalProperty);
  const known = Object.keys(schema.properties ?? {});
  const params = { property, parent, suggestion: suggestion(property, known), known };
  return finding('schema/unknown-property', [...path, property], params, 'key');
}

function typeFinding(fault: Fault, path: Path, property: string, value: unknown): Finding {
  if (path.at(-1) === 'version' && typeof value === 'number') {
    return finding('schema/version-number', path, { value: shown(value) });
  }
  const expected = Array.isArray(fault.params.type) ? fault.params.type.map(text) : text(fault.params.type).split(',');
  if (path.length === 0) return finding('schema/not-a-map', path, { actual: typeName(value) });
  return finding('schema/type', path, { property, expected, actual: typeName(value) });
}

function allowedFinding(path: Path, property: string, value: unknown, allowed: readonly string[]): Finding {
  const near = typeof value === 'string' ? suggestion(value, allowed) : null;
  return finding('schema/value', path, { property, value: shown(value), allowed, suggestion: near });
}

function pathOf(pointer: string, root: unknown): Path {
  if (pointer === '') return [];
  let value = root;
  return pointer
    .slice(1)
    .split('/')
    .map((escaped) => {
      const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const segment = Array.isArray(value) ? Number(name) : name;
      value = child(value, segment);
      return segment;
    });
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(child, root);
}

function child(value: unknown, segment: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
  // Own property by the line above; an object's properties are unknown to the compiler.
  return (value as Record<string | number, unknown>)[segment];
}

/** What messages call the thing at `path`: the nearest name on the way to it. */
function nameOf(path: Path): string {
  return text(path.findLast((segment) => typeof segment === 'string') ?? '');
}

/** The id of a thing of a list, which tells it from its neighbours. */
function idOf(value: unknown): string | null {
  const id = child(value, 'id');
  return typeof id === 'string' ? id : null;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function text(value: unknown): string {
  return String(value);
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text) : [];
}
