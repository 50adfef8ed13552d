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
  if (!mayBeOther.test(source) || (source.length > 5 && source.charCodeAt(0) > 0x40)) return true;
  return ![empty, truth, integer, decimal, beyond].some((pattern) => pattern.test(source));
}

/** What a plain scalar is that is no text. */
export function otherThanText(source: string): null | boolean | number {
  if (empty.test(source)) return null;
  if (truth.test(source)) return source[0] === 't' || source[0] === 'T';
  if (!beyond.test(source)) return Number(source);
  if (source.at(-1)?.toLowerCase() === 'n') return Number.NaN;
  return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
