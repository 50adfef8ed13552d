import type { ErrorObject } from 'ajv';
import { type Finding, finding, type Path, suggestion } from '../diagnostics/index.ts';
import { idLike } from './id-like.ts';
import { type JsonSchema, schemaAt } from './schemas.ts';

type Fault = ErrorObject<string, Record<string, unknown>>;

/** Turns the errors of a compiled schema into findings that point at the offending key or value. */
export function schemaFindings(errors: readonly ErrorObject[], value: unknown, schema: JsonSchema): readonly Finding[] {
  // Ajv's params are records by keyword; each reader below takes only the ones its keyword has.
  const faults = errors as readonly Fault[];
  const found = faults.map((fault) => findingOf(fault, value, schema)).filter((each) => each !== null);
  return withoutEchoes(found);
}

/** A value of the wrong type breaks other rules too; only the type is worth saying. */
function withoutEchoes(found: readonly Finding[]): readonly Finding[] {
  const key = (each: Finding) => JSON.stringify(each.path);
  const mistyped = new Set(found.filter((each) => each.code === 'schema/type').map(key));
  const seen = new Set<string>();
  return found.filter((each) => {
    if (each.code !== 'schema/type' && each.at === 'value' && mistyped.has(key(each))) return false;
    const identity = `${each.code} ${each.at} ${key(each)} ${JSON.stringify(each.params)}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
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
  required: ({ fault, path, property }) =>
    finding('schema/missing-property', path, { property: text(fault.params.missingProperty), parent: property }, 'key'),
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
  maxLength: ({ fault, path, property }) =>
    finding('schema/too-long', path, { property, limit: Number(fault.params.limit) }),
  uniqueItems: ({ fault, path, property, value }) => {
    const index = Math.max(Number(fault.params.i), Number(fault.params.j));
    const item: unknown = Array.isArray(value) ? value[index] : undefined;
    return finding('schema/duplicate-item', [...path, index], { property, value: shown(item) });
  },
  pattern: (context) => patternFinding(context),
};

function unknownProperty({ fault, path, property: parent, schema }: Context): Finding {
  const property = text(fault.params.additionalProperty);
  const known = Object.keys(schema.properties ?? {});
  const params = { property, parent, suggestion: suggestion(property, known), known };
  return finding('schema/unknown-property', [...path, property], params, 'key');
}

function nameFinding(name: string, path: Path, schema: JsonSchema): Finding {
  const place = [...path, name];
  if (schema.propertyNames?.pattern !== undefined) return finding('schema/language-tag', place, { value: name }, 'key');
  return finding('schema/id', place, { property: name, value: name, suggestion: idLike(name) }, 'key');
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

/** The pattern of a name is reported by `propertyNames`; here only the patterns of values speak. */
function patternFinding({ fault, path, property, value }: Context): Finding | null {
  if (typeof value !== 'string' || fault.propertyName !== undefined) return null;
  const pattern = text(fault.params.pattern);
  const said = shown(value);
  if (pattern.startsWith('^[a-z]{2,3}')) return finding('schema/language-tag', path, { value: said });
  if (pattern.startsWith('^[a-z0-9]+(-'))
    return finding('schema/id', path, { property, value: said, suggestion: idLike(value) });
  if (pattern.startsWith('^(0|[1-9]')) return finding('schema/version', path, { value: said });
  if (pattern.startsWith('^[0-7]')) return finding('schema/ulid', path, { value: said });
  if (pattern.startsWith('^sha256')) return finding('schema/digest', path, { value: said });
  if (pattern.includes('T\\d')) return finding('schema/instant', path, { property, value: said });
  if (pattern.startsWith('^\\d{4}')) return finding('schema/date', path, { property, value: said });
  return finding('schema/invalid', path, { property, keyword: 'pattern' });
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

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}

function text(value: unknown): string {
  return String(value);
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text) : [];
}
