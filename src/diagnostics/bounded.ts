/** How much of a file's own words a message repeats: enough to recognise them, whatever the file holds. */
const most = { characters: 200, charactersOfPath: 4096, items: 100 };

/** The parameters of a message with long texts cut and long lists shortened. */
export function bounded<T extends object>(params: T): T {
  const entries = Object.entries(params).map(([name, value]) => {
    const characters = name === 'path' ? most.charactersOfPath : most.characters;
    return [name, boundedValue(value, characters)];
  });
  // Each value keeps its type: texts stay texts, lists stay lists.
  return Object.fromEntries(entries) as T;
}

function boundedValue(value: unknown, characters: number): unknown {
  if (typeof value === 'string') return boundedText(value, characters);
  return Array.isArray(value) ? value.slice(0, most.items).map((each) => boundedValue(each, characters)) : value;
}

function boundedText(text: string, characters: number): string {
  if (text.length <= characters) return text;
  // Half an emoji at the cut would be no character.
  return `${text.slice(0, characters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
