import assessment from '../../schemas/assessment.schema.json' with { type: 'json' };
import crosswalk from '../../schemas/crosswalk.schema.json' with { type: 'json' };
import design from '../../schemas/design.schema.json' with { type: 'json' };
import framework from '../../schemas/framework.schema.json' with { type: 'json' };
import people from '../../schemas/people.schema.json' with { type: 'json' };
import project from '../../schemas/project.schema.json' with { type: 'json' };
import rollout from '../../schemas/rollout.schema.json' with { type: 'json' };
import workbook from '../../schemas/workbook.schema.json' with { type: 'json' };
import workbookAnswers from '../../schemas/workbook-answers.schema.json' with { type: 'json' };
import type { Path } from '../diagnostics/index.ts';

/** The parts of JSON Schema that the project's own schemas use to describe maps and lists. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: { readonly pattern?: string; readonly $ref?: string };
  readonly items?: JsonSchema;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** The schemas of the file kinds, by kind. */
export const schemas = {
  framework,
  assessment,
  people,
  project,
  crosswalk,
  design,
  workbook,
  'workbook-answers': workbookAnswers,
  rollout,
} as const satisfies Readonly<Record<string, unknown>>;

export type Kind = keyof typeof schemas;
export const kinds = Object.keys(schemas) as readonly Kind[];

/** The schema of one kind of file. */
export function schemaOf(kind: Kind): JsonSchema {
  // The JSON modules are typed by their contents; JsonSchema is the view of them that walking needs.
  return schemas[kind] as JsonSchema;
}

/** A schema, the file in which it stands (for its `$ref`s), and the name it was referred to by. */
export interface Located {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
  readonly definition?: string;
}

/** The schema of framework files, as a place to start walking from. */
export const frameworkSchema: Located = { schema: schemaOf('framework'), root: schemaOf('framework') };

/** The schema that describes the value at `path` of a file; empty where none does. */
export function schemaAt(root: JsonSchema, path: Path): JsonSchema {
  let at: Located = { schema: root, root };
  for (const segment of path) at = definitionAt(at, segment);
  return at.schema;
}

/** One step down from `at`: into an item of a list, or a property of a map. */
export function definitionAt({ schema, root }: Located, segment: string | number): Located {
  const below = schemaBelow(schema, segment);
  const known = definitions.get(below);
  if (known !== undefined) return known;
  const found = resolved({ schema: below, root });
  definitions.set(below, found);
  return found;
}

// Every value of every file asks; each schema stands in one file, so that its definition never changes.
const definitions = new Map<JsonSchema, Located>();
const anything: JsonSchema = {};

function schemaBelow(
  { items, properties = {}, additionalProperties }: JsonSchema,
  segment: string | number,
): JsonSchema {
  if (typeof segment === 'number') return items ?? anything;
  if (Object.hasOwn(properties, segment)) return properties[segment] ?? anything;
  return typeof additionalProperties === 'object' ? additionalProperties : anything;
}

function resolved(at: Located): Located {
  if (at.schema.$ref === undefined) return at;
  const [file = '', name = ''] = at.schema.$ref.split('#/$defs/');
  const kind = file === '' ? undefined : kinds.find((each) => file === `${each}.schema.json`);
  const root = kind === undefined ? at.root : schemaOf(kind);
  return { ...resolved({ schema: root.$defs?.[name] ?? {}, root }), definition: name };
}
