/** An XML element: its name, its attributes, and the elements and texts in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | string)[] = [],
): Element {
  return { name, attributes, children };
}

/** An XML 1.0 document; characters that XML cannot hold become replacement marks. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written({ name, attributes, children }: Element, indent: string): string {
  const head = `${indent}<${name}${Object.entries(attributes).map(attributeText).join('')}`;
  if (children.length === 0) return `${head}/>\n`;
  const [first] = children;
  if (typeof first === 'string')
    return `${head}>${children.map((each) => escaped(String(each))).join('\n')}</${name}>\n`;
  const inner = children.map((each) => (typeof each === 'string' ? escaped(each) : written(each, `${indent}  `)));
  return `${head}>\n${inner.join('')}${indent}</${name}>\n`;
}

function attributeText([name, value]: readonly [string, string]): string {
  return ` ${name}="${escaped(value).replace(/\s/g, ' ')}"`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"]/g, (each) => entities[each] ?? each);
}

// What is not a Char of XML 1.0: most controls, lone surrogates, and two noncharacters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/gu;
