/** Words without the marks of Markdown: emphasis, code, links. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d*_])([*_])(?=[^\s*_])([^*_]+?)(?<=[^\s*_])\1(?![\p{L}\d*_])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
}

/** The cells of a line that is the row of a table: between bars in Markdown, between tabs in any text; else null. */
export function rowCells(raw: string, isMarkdown: boolean): readonly string[] | null {
  const plain = raw.trim();
  if (isMarkdown && /^\|.*\|$/.test(plain))
    return plain
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((each) => each.trim());
  const cells = raw
    .replace(/\s+$/, '')
    .split('\t')
    .map((each) => each.trim());
  const full = cells.filter((each) => each !== '');
  // A tab after a bullet or before a line is no table.
  return full.length >= 2 && !/^\s*(?:[^\p{L}\d\s]|o|\d{1,3}[.)]|[a-z][.)])\t/u.test(raw) ? cells : null;
}

/** Whether a text is written in Markdown, whatever its name. */
export function isMarkdownText(text: string): boolean {
  return /^#{1,6} \S/m.test(text) || /^\|.+\|[ \t]*\n\|[\s|:-]+\|[ \t]*$/m.test(text);
}
