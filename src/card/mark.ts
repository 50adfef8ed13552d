/** What a page shows, in points from its top left corner; the pens draw it, the tests read it. */
export type Mark = TextMark | ShapeMark | FieldMark | LinkMark;

/** A stretch of one line in one font; `y` is its base line. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: FontId;
  readonly text: string;
  /** What it says to who hears it, where that is not what it draws: a bracket that was turned round, a space. */
  readonly said?: string | undefined;
  readonly width: number;
  readonly colour: string;
  /** The structure element it belongs to; null for an artifact such as a running title. */
  readonly node: Node | null;
  readonly language?: string | undefined;
}

/** A decoration, or with a node a part of a figure; `path` holds points in the order of drawing. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly shape: Shape;
  readonly fill?: string;
  readonly stroke?: string;
  readonly thickness?: number;
  readonly node: Node | null;
}

export type Shape =
  | {
      readonly form: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly form: 'line'; readonly points: readonly (readonly [number, number])[] };

/** A place to write or tick: a widget in a form that is filled on a screen, a box or lines on paper. */
export interface FieldMark extends Area {
  readonly kind: 'field';
  readonly field: Field;
  readonly colour: string;
  readonly size: number;
  readonly node: Node | null;
}

export type Field =
  | { readonly type: 'text'; readonly name: string; readonly tooltip: string; readonly multiline: boolean }
  | { readonly type: 'choice'; readonly name: string; readonly value: string; readonly tooltip: string };

/** A link to a place of the same document. */
export interface LinkMark extends Area {
  readonly kind: 'link';
  readonly target: string;
  readonly words: string;
  readonly node: Node | null;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type FontId = 'regular' | 'bold' | 'extended' | 'extended-bold' | 'arabic' | 'aboriginal' | 'symbols' | 'emoji';

export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  | 'Link'
  | 'TOC'
  | 'TOCI';

/** A structure element of the tagged document; what it holds is found through the marks that name it. */
export interface Node {
  readonly type: StructureType;
  readonly parent: Node | null;
  readonly children: Node[];
  readonly alt?: string | undefined;
  readonly language?: string | undefined;
  readonly scope?: 'Row' | 'Column' | undefined;
  readonly numbering?: 'Disc' | 'Decimal' | 'None' | undefined;
  readonly box?: Area | undefined;
}

export type NodeFacts = Omit<Node, 'type' | 'parent' | 'children'>;

/** A new structure element, the last child of `parent`; a null parent of repeated matter makes none. */
export function nodeIn(parent: Node | null, type: StructureType, facts: NodeFacts = {}): Node | null {
  if (parent === null) return null;
  const made: Node = { type, parent, children: [], ...facts };
  parent.children.push(made);
  return made;
}

/** The root of one card's structure. */
export function rootNode(type: StructureType, facts: NodeFacts = {}): Node {
  return { type, parent: null, children: [], ...facts };
}

/** One finished page. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly bookmarks: readonly Bookmark[];
}

export interface Bookmark {
  readonly title: string;
  readonly level: number;
  /** The name that links in the document go to. */
  readonly target: string;
  readonly y: number;
}
