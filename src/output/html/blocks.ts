import { type Block, languageOf, spansOf, type Words } from '../../card/index.ts';
import { figureSvg } from '../svg/figure.ts';
import { escapedHtml } from './escape.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Pen = { readonly [K in Block['kind']]: (block: Of<K>, deeper: number) => string };

/** Blocks as HTML; headings go down by `deeper` levels where the page has a title of its own. */
export function blocksHtml(blocks: readonly Block[], deeper: number): string {
  return blocks.map((block) => blockHtml(block, deeper)).join('\n');
}

function blockHtml(block: Block, deeper: number): string {
  // Each pen takes the block of its own kind; the compiler loses that on a union.
  return (pen[block.kind] as (block: Block, deeper: number) => string)(block, deeper);
}

const pen: Pen = {
  heading: ({ level, words, badge, step }, deeper) => {
    const tag = `h${level + deeper}`;
    const before = badge === undefined ? '' : `<span class="badge">${escapedHtml(badge)}</span> `;
    const steps = step === undefined || step.of < 2 ? '' : stepsHtml(step);
    return `<${tag} class="h${level}">${before}<span${tongue(words)}>${wordsHtml(words)}</span>${steps}</${tag}>`;
  },
  paragraph: ({ words, role }) => `<p class="${role}"${tongue(words)}>${wordsHtml(words)}</p>`,
  list: ({ items }) => `<ul>${items.map((each) => `<li${tongue(each)}>${wordsHtml(each)}</li>`).join('')}</ul>`,
  table: tableHtml,
  box: ({ tone, blocks }, deeper) => `<div class="box ${tone}">${blocksHtml(blocks, deeper)}</div>`,
  pair: ({ cells }, deeper) =>
    `<div class="pair">${cells.map((cell) => `<div>${blocksHtml(cell, deeper)}</div>`).join('')}</div>`,
  writing: ({ label, lines, tooltip }) => {
    const name = label === undefined ? '' : `<p class="label">${escapedHtml(label)}</p>`;
    const ruled = `<div class="writing" role="img" aria-label="${escapedHtml(tooltip)}">${'<i></i>'.repeat(lines)}</div>`;
    return `<div>${name}${ruled}</div>`;
  },
  tick: ({ label, tooltip }) =>
    label === undefined
      ? `<span class="tick" role="img" aria-label="${escapedHtml(tooltip)}"></span>`
      : `<p><span class="tick" aria-hidden="true"></span> <span${tongue(label)}>${wordsHtml(label)}</span></p>`,
  figure: figureSvg,
  contents: ({ entries }) =>
    `<ul>${entries.map(({ title, target }) => `<li><a href="#${target}"${tongue(title)}>${wordsHtml(title)}</a></li>`).join('')}</ul>`,
};

/** Words as HTML; those in a language that not all of them share say so. */
export function wordsHtml(words: Words): string {
  const shared = languageOf(words);
  return spansOf(words)
    .map(({ text, face, language }) => {
      const said = face === 'bold' ? `<strong>${escapedHtml(text)}</strong>` : escapedHtml(text);
      return language === shared || language === undefined
        ? said
        : `<span lang="${escapedHtml(language)}">${said}</span>`;
    })
    .join('');
}

/** The attribute that says the language of words where it is not the page's. */
export function tongue(words: Words): string {
  const language = languageOf(words);
  return language === undefined ? '' : ` lang="${escapedHtml(language)}"`;
}

function stepsHtml({ at, of }: { readonly at: number; readonly of: number }): string {
  const bars = Array.from({ length: of }, (_, index) => {
    const height = Math.round((18 * (index + 1)) / of);
    const isFilled = index < at ? ' class="on"' : '';
    return `<rect${isFilled} x="${index * 8}" y="${18 - height}" width="6" height="${height}"/>`;
  });
  return `<svg class="steps" aria-hidden="true" width="${of * 8 - 2}" height="18">${bars.join('')}</svg>`;
}

function tableHtml({ columns, rows, rowHeaders, look }: Of<'table'>, deeper: number): string {
  const language = (at: number) => {
    const tag = columns[at]?.language;
    return tag === undefined ? '' : ` lang="${tag}"`;
  };
  const head = columns
    .map(({ header }, at) =>
      header.length === 0 ? '<td></td>' : `<th scope="col"${language(at)}>${blocksHtml(header, deeper)}</th>`,
    )
    .join('');
  const body = rows.map(({ cells, marked }) => {
    const own = cells.map((blocks, at) => {
      const words = blocksHtml(blocks, deeper);
      return at === 0 && rowHeaders ? `<th scope="row">${words}</th>` : `<td${language(at)}>${words}</td>`;
    });
    return `<tr${marked === true ? ' class="marked"' : ''}>${own.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0"><table class="${look}"><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}
