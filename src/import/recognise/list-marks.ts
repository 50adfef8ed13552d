import type { Block, BulletBlock } from '../block.ts';

const joining = '(?:et/ou|and/or|et|and|ou|or)';
/** What an item ends with where the list goes on behind it: `courtesy;`, `courtesy, and`, `courtesy and`. */
const goesOn = new RegExp(`(?:\\s*[;,](?:\\s*${joining})?|\\s+${joining})\\s*$`, 'iu');
/** The stop that ends such a list; an abbreviation and dots keep theirs. */
const stop = /(?<!\.|\betc)\.\s*$/iu;

/** The blocks without the marks that make one sentence of a list; a list of which only some items have them stays as it is. */
export function withoutListMarks(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let list: BulletBlock[] = [];
  const close = () => {
    result.push(...(isOneSentence(list) ? list.map(unmarked) : list));
    list = [];
  };
  for (const each of blocks) {
    if (each.kind !== 'bullet' || (list[0] !== undefined && list[0].depth !== each.depth)) close();
    if (each.kind === 'bullet') list.push(each);
    else result.push(each);
  }
  close();
  return result;
}

/** Whether every item goes on into the next one, but for those that end a list; two lists may follow each other. */
function isOneSentence(list: readonly BulletBlock[]): boolean {
  return list.every(({ text }, at) => goesOn.test(text) || goesOn.test(list[at - 1]?.text ?? ''));
}

function unmarked(item: BulletBlock): BulletBlock {
  const text = item.text.replace(goesOn.test(item.text) ? goesOn : stop, '');
  return text === item.text || text === '' ? item : { ...item, text, said: item.said ?? item.text };
}
