import { type Kind, kinds, schemas } from './schemas.ts';

/** The definitions that a schema takes from others, by the name they get in it. */
type Borrowed = Map<string, unknown>;

/**
 * The schema of a kind of file with nothing left to look up elsewhere: the definitions it takes from other schemas
 * stand among its own. Without an id, since it is a document of its own.
 */
export function selfContainedSchema(kind: Kind): Readonly<Record<string, unknown>> {
  const { $id: _, $defs = {}, ...schema }: Loose = schemas[kind];
  const borrowed: Borrowed = new Map();
  const own = { ...resolved(schema, { kind, from: kind, borrowed }) };
  const definitions = resolved($defs, { kind, from: kind, borrowed });
  return { ...own, $defs: { ...definitions, ...Object.fromEntries(borrowed) } };
}

type Loose = Readonly<Record<string, unknown>> & { readonly $id?: unknown; readonly $defs?: object };

interface Reading {
  /** The schema that is being made, and the one that the part at hand comes from. */
  readonly kind: Kind;
  readonly from: Kind;
  readonly borrowed: Borrowed;
}

function resolved<Value>(value: Value, reading: Reading): Value {
  if (Array.isArray(value)) return value.map((each) => resolved(each, reading)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) =>
    key === '$ref' && typeof each === 'string' ? [key, localReference(each, reading)] : [key, resolved(each, reading)],
  );
  // Only references are rewritten, text for text, so the value keeps its type.
  return Object.fromEntries(entries) as Value;
}

function localReference(reference: string, { kind, from, borrowed }: Reading): string {
  const [file = '', name = ''] = reference.split('#/$defs/');
  const home = kinds.find((each) => file === `${each}.schema.json`) ?? from;
  if (home === kind) return `#/$defs/${name}`;
  const here = Object.hasOwn(definitionsOf(kind), name) ? `${home}-${name}` : name;
  if (!borrowed.has(here)) {
    // Taken before it is filled in, so that definitions may refer to each other in circles.
    borrowed.set(here, null);
    borrowed.set(here, resolved(definitionsOf(home)[name], { kind, from: home, borrowed }));
  }
  return `#/$defs/${here}`;
}

function definitionsOf(kind: Kind): Readonly<Record<string, unknown>> {
  const schema: Loose = schemas[kind];
  return { ...schema.$defs };
}

/** What a kind of file is, in English and French: the two paragraphs of its schema's description. */
export function kindDescription(kind: Kind): { readonly en: string; readonly fr: string } {
  const [en = '', fr = ''] = schemas[kind].description.split('\n\n');
  return { en, fr };
}
