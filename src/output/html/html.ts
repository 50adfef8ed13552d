import type { Block, Design, Words } from '../../card/index.ts';
import { blocksHtml, tongue, wordsHtml } from './blocks.ts';
import { escapedHtml } from './escape.ts';
import { styleSheet } from './style.ts';

/** What one page in a browser holds. */
export interface HtmlWish {
  readonly title: string;
  /** The title, with its language where it is another. */
  readonly words: Words;
  readonly language: string;
  readonly design: Design;
  readonly parts: readonly { readonly id: string; readonly words: Words; readonly blocks: readonly Block[] }[];
  readonly footer: readonly Words[];
  readonly contents: string;
  readonly skip: string;
}

/** A policy under which the page can fetch, run and send nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page that needs nothing beside itself: no script, no font, no picture from elsewhere. */
export function pageHtml(wish: HtmlWish): string {
  const { title, language, design, parts, footer } = wish;
  const many = parts.length > 1;
  const ids = new Set(parts.map(({ id }) => id));
  const main = parts.map(({ id, blocks }) => `<article id="${id}">\n${blocksHtml(blocks, many ? 1 : 0)}\n</article>`);
  const heading = many ? `<h1${tongue(wish.words)}>${wordsHtml(wish.words)}</h1>\n${contentsHtml(wish)}\n` : '';
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="competency">
<title>${escapedHtml(title)}</title>
<style>
${styleSheet(design)}
</style>
</head>
<body class="${design.layout}">
<a class="skip" href="#${ids.values().next().value ?? 'main'}">${escapedHtml(wish.skip)}</a>
<main id="main">
${heading}${main.join('\n')}
</main>
<footer>
${footer.map((line) => `<p${tongue(line)}>${wordsHtml(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}

function contentsHtml({ parts, contents }: HtmlWish): string {
  const items = parts
    .map(({ id, words }) => `<li><a href="#${id}"${tongue(words)}>${wordsHtml(words)}</a></li>`)
    .join('');
  return `<nav aria-label="${escapedHtml(contents)}"><ul>${items}</ul></nav>`;
}
