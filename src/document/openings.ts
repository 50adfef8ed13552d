import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';

/** Where the quotes and brackets were opened that an error says are never closed, by the place of the error. */
export type Openings = ReadonlyMap<number, number>;

/** Looks once through a document for what its errors call unclosed. */
export function openings(document: Document.Parsed, errors: readonly YAMLError[]): Openings {
  const ends = new Set(errors.filter(isUnclosed).map((error) => error.pos[0]));
  const found = new Map<number, number>();
  if (ends.size === 0) return found;
  visit(document, {
    Node: (_, node) => {
      const quoted = isScalar(node) && node.type?.startsWith('QUOTE') === true;
      const enclosed = quoted || (isCollection(node) && node.flow === true);
      if (enclosed && node.range && ends.has(node.range[1])) found.set(node.range[1], node.range[0]);
    },
  });
  return found;
}

/** Whether the error is a quote or a bracket without its end. */
export function isUnclosed({ code, message }: YAMLError): boolean {
  return (code === 'MISSING_CHAR' || code === 'BAD_INDENT') && /closing ["']|end with a [\]}]/.test(message);
}
