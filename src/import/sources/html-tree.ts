import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What an element means for the blocks of a page. */
export type Role = 'nothing' | 'inline' | 'break' | 'heading' | 'list' | 'item' | 'table' | 'aside' | 'block' | 'words';

const roles: Readonly<Record<Exclude<Role, 'block' | 'words'>, string>> = {
  nothing:
    'head script style template noscript svg math iframe object embed canvas audio video select button input textarea datalist dialog',
  inline:
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time tt u var wbr del img',
  break: 'br',
  heading: 'h1 h2 h3 h4 h5 h6 summary',
  list: 'ul ol menu',
  item: 'li',
  table: 'table',
  aside: 'nav header footer aside',
};

const roleByTag = new Map(
  Object.entries(roles).flatMap(([role, tags]) =>
    // The keys of `roles` are roles.
    tags.split(' ').map((tag) => [tag, role as Role] as const),
  ),
);

/** The role of an element; whatever is not known is a block. */
export function role(element: Element): Role {
  if (attributeOf(element, 'hidden') !== null) return 'nothing';
  return roleByTag.get(element.tagName) ?? 'block';
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The value of an attribute; null where the element has none. */
export function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}

/** The words of an element on one line, without those of elements named in `without`; never deeper than memory allows. */
export function wordsOf(element: Parent, without: readonly string[] = []): string {
  let words = '';
  const waiting: Node[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words += node.value;
    if (!isElement(node) || without.includes(node.tagName)) continue;
    const kind = role(node);
    if (kind === 'nothing') continue;
    if (kind !== 'inline') words += ' ';
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return words.replace(/[\s\u00a0]+/gu, ' ').trim();
}

/** The one element that says it holds the content of the page; null where none or several do. */
export function mainPart(document: Parent): Element | null {
  const all: Element[] = [];
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node) && (node.tagName === 'main' || attributeOf(node, 'role') === 'main')) all.push(node);
    else if ('childNodes' in node) for (const each of node.childNodes) waiting.push(each);
  }
  return all.length === 1 ? (all[0] ?? null) : null;
}
