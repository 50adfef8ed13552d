/** A piece of HTML that is safe to put into a page. */
export interface Markup {
  readonly html: string;
}

type Piece = string | number | Markup | readonly Markup[];

/** HTML from a template; everything put into it that is no markup is shown as it is. */
export function html(words: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { html: words.map((each, at) => `${each}${at < values.length ? written(values[at] ?? '') : ''}`).join('') };
}

/** A text as markup. */
export function markup(text: string): Markup {
  return { html: written(text) };
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map((each) => each.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (each) => entities[each] ?? each);
}

// What HTML cannot hold, and the marks that reverse the writing direction of all that follows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

export interface PageOf {
  readonly title: string;
  readonly language: string;
  readonly style: string;
  readonly body: Markup;
}

/** A whole page that loads nothing: its style is in it, and a policy forbids the rest. */
export function page({ title, language, style, body }: PageOf): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}
