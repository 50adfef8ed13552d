import { type Document, isCollection, isScalar, visit } from 'yaml';
import type { Complaint } from './composed.ts';

/** Where the quotes and brackets were opened that a complaint says are never closed, by the place of the complaint. */
export type Openings = ReadonlyMap<number, number>;

/** Looks once through a document for what the complaints call unclosed. */
export function openings(document: Document.Parsed | undefined, complaints: readonly Complaint[]): Openings {
  const ends = new Set(complaints.filter(isUnclosed).map((complaint) => complaint.pos[0]));
  const found = new Map<number, number>();
  if (ends.size === 0 || document === undefined) return found;
  visit(document, {
    Node: (_, node) => {
      const quoted = isScalar(node) && node.type?.startsWith('QUOTE') === true;
      const enclosed = quoted || (isCollection(node) && node.flow === true);
      if (enclosed && node.range && ends.has(node.range[1])) found.set(node.range[1], node.range[0]);
    },
  });
  return found;
}

/** Whether the complaint is about a quote or a bracket without its end. */
export function isUnclosed({ code, message }: Complaint): boolean {
  return (code === 'MISSING_CHAR' || code === 'BAD_INDENT') && /closing ["']|end with a [\]}]/.test(message);
}
