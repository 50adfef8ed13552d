import { FAILSAFE_SCHEMA, Type } from 'js-yaml';

// The plain scalars that the core schema of YAML 1.2 (chapter 10.3.2) reads as something other than text.
const empty = /^(?:~|null|Null|NULL)?$/;
const truth = /^(?:true|True|TRUE|false|False|FALSE)$/;
const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const beyond = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const mayBeOther = /^[-+.0-9~nNtTfF]/;

/** Whether a plain scalar is text; if not it is empty, true or false, or a number. */
export function isText(source: string): boolean {
  if (source === '') return false;
  if (!mayBeOther.test(source)) return true;
  return ![empty, truth, integer, decimal, beyond].some((pattern) => pattern.test(source));
}

function otherThanText(source: string): null | boolean | number {
  if (empty.test(source)) return null;
  if (truth.test(source)) return source[0] === 't' || source[0] === 'T';
  if (!beyond.test(source)) return Number(source);
  if (source.at(-1)?.toLowerCase() === 'n') return Number.NaN;
  return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The core schema for js-yaml, whose own reads `0b11` and `1_000` as numbers. */
export const coreSchema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:core', {
      kind: 'scalar',
      resolve: (source: string) => !isText(source),
      construct: otherThanText,
    }),
  ],
});
