import { Document, isMap, isScalar, isSeq, type Node, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FileTypes } from '../../model/index.ts';

const lineWidth = 110;
/** A map or list that fits within so many characters stands on one line. */
const shortest = 88;

/** The style of long texts. The constant of the library is not there before the library is loaded. */
const folded = 'BLOCK_FOLDED';

/** A framework file as a person would write it: the schema line on top, short texts on one line, long ones folded. */
export function frameworkYaml(file: FileTypes['framework'], schema: string): string {
  const document = new Document(file, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && isLong(node.value)) node.type = folded;
    },
    Seq: (_, node) => {
      if (isShortList(node)) node.flow = true;
    },
  });
  visit(document, {
    Map: (_, node, path) => {
      if (path.length > 1 && isShort(node)) node.flow = true;
    },
  });
  spaceOut(document.contents);
  const text = document.toString({ lineWidth, flowCollectionPadding: false });
  return `# yaml-language-server: $schema=${schema}\n${text.trimEnd()}\n`;
}

/** Folding must give the same words back: no line breaks, and no spaces but single ones inside. */
function isLong(text: string): boolean {
  return text.length > shortest && !/\s{2}|^\s|\s$|[\n\r\t\u0085\u2028\u2029]/.test(text);
}

function isShort(map: YAMLMap): boolean {
  if (map.items.some(({ value }) => !isScalar(value) && !(isMap(value) && value.flow === true))) return false;
  return !map.items.some(({ value }) => isScalar(value) && value.type === folded) && String(map).length <= shortest;
}

/** A list of a few short words, such as values. */
function isShortList({ items }: YAMLSeq): boolean {
  const words = items.map((each) => (isScalar(each) && typeof each.value === 'string' ? each.value : null));
  return (
    words.every((each) => each !== null && each.length <= 30 && !each.includes(',')) &&
    words.join(', ').length <= shortest
  );
}

/** A blank line before each list of the first order, and between competencies. */
function spaceOut(contents: Node | null): void {
  if (!isMap(contents)) return;
  for (const { key, value } of contents.items) {
    if (!isSeq(value) || value.flow === true) continue;
    if (isScalar(key)) key.spaceBefore = true;
    if (!isScalar(key) || key.value !== 'competencies') continue;
    value.items.forEach((item, at) => {
      if (at > 0 && isMap(item)) item.spaceBefore = true;
    });
  }
}
