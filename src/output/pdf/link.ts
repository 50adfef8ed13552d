import type { LinkMark } from '../../card/index.ts';
import type { Drawing } from './drawing.ts';
import { textObject } from './structure.ts';

/** A link to another page; it belongs to the element that holds its words. */
export function drawLink(mark: LinkMark, { document, structure }: Drawing): readonly string[] {
  if (mark.node === null) return [];
  const { x, y, width, height, node, target, words } = mark;
  const { page } = document;
  const annotation = document.ref({});
  annotation.data = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, page.height - y - height, x + width, page.height - y],
    Border: [0, 0, 0],
    F: 4,
    Contents: textObject(words),
    Dest: textObject(target),
    StructParent: structure.annotation(node, annotation),
  };
  page.annotations.push(annotation);
  annotation.end();
  return [];
}
