import type { Node } from '../../card/index.ts';
import type { RawDocument, Reference } from './raw.ts';

/** Where the content of a structure element stands. */
interface Content {
  readonly page: Reference;
  readonly number: number;
}

interface Element {
  readonly reference: Reference;
  readonly contents: Content[];
  readonly objects: { readonly page: Reference; readonly object: Reference }[];
  pageHeight: number;
}

/** The tree of structure: elements get their content page by page, and are written when their card is done. */
export class Structure {
  readonly #document: RawDocument;
  readonly #elements = new Map<Node, Element>();
  readonly #root: Reference;
  readonly #sections: Reference[] = [];

  constructor(document: RawDocument) {
    this.#document = document;
    this.#root = document.ref({});
  }

  /** The number of a new piece of marked content of the current page, which belongs to `node`. */
  content(node: Node): number {
    const { page } = this.#document;
    const element = this.#element(node);
    const ofPage = this.#document.getStructParentTree().get(page.structParentTreeKey) ?? [];
    const number = ofPage.length;
    ofPage.push(element.reference);
    if (element.contents.length === 0) element.pageHeight = page.height;
    element.contents.push({ page: page.dictionary, number });
    return number;
  }

  /** Ties an annotation of the current page to `node`; gives its key in the parent tree. */
  annotation(node: Node, object: Reference): number {
    const key = this.#document.createStructParentTreeNextKey();
    const element = this.#element(node);
    this.#document.getStructParentTree().add(key, element.reference);
    element.objects.push({ page: this.#document.page.dictionary, object });
    return key;
  }

  /** Writes one card's elements and forgets them. */
  flush(section: Node): void {
    this.#sections.push(this.#write(section, this.#root));
    this.#elements.clear();
  }

  /** Writes what holds the sections together. */
  end(): void {
    const tree = this.#document.getStructTreeRoot();
    this.#root.data = { S: 'Document', P: tree, K: this.#sections };
    tree.data.K = [this.#root];
    this.#root.end();
  }

  #element(node: Node): Element {
    const known = this.#elements.get(node);
    if (known !== undefined) return known;
    const made: Element = { reference: this.#document.ref({}), contents: [], objects: [], pageHeight: 0 };
    this.#elements.set(node, made);
    return made;
  }

  #write(node: Node, parent: Reference): Reference {
    const { reference, contents, objects, pageHeight } = this.#element(node);
    const page = contents[0]?.page ?? objects[0]?.page;
    const children = node.children.filter((each) => this.#says(each)).map((each) => this.#write(each, reference));
    const kids = [
      ...contents.map((each) => (each.page === page ? each.number : { Type: 'MCR', Pg: each.page, MCID: each.number })),
      ...objects.map((each) => ({ Type: 'OBJR', Pg: each.page, Obj: each.object })),
      ...children,
    ];
    reference.data = {
      S: node.type,
      P: parent,
      Pg: page,
      K: kids.length === 0 ? undefined : kids,
      Lang: node.language === undefined ? undefined : textObject(node.language),
      Alt: node.alt === undefined || node.type === 'Table' ? undefined : textObject(node.alt),
      A: attributes(node, pageHeight),
    };
    reference.end();
    reference.data = {};
    return reference;
  }

  /** A place for a widget says nothing on paper; a cell may be empty. */
  #says(node: Node): boolean {
    if (this.#elements.has(node) || node.children.length > 0) return true;
    return node.type === 'TD' || node.type === 'TH';
  }
}

function attributes(node: Node, pageHeight: number): unknown {
  const { type, scope, numbering, box } = node;
  if (numbering !== undefined) return { O: 'List', ListNumbering: numbering };
  if (type === 'TH') return { O: 'Table', Scope: scope ?? 'Column' };
  if (type === 'Table' && node.alt !== undefined) return { O: 'Table', Summary: textObject(node.alt) };
  if (box === undefined) return undefined;
  const { x, y, width, height } = box;
  return { O: 'Layout', Placement: 'Block', BBox: [x, pageHeight - y - height, x + width, pageHeight - y] };
}

/** pdfkit tells text from names by the object that holds it. */
export function textObject(text: string): unknown {
  return Object(text);
}
