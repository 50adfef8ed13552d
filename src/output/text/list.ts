import type { Language, Messages } from '../../i18n/index.ts';
import { type Framework, textIn } from '../../model/index.ts';
import { Layout, pageWidth } from './layout.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

export interface ListedFramework {
  readonly id: string;
  readonly origin: 'project' | 'shipped';
  readonly path: string;
  /** Null where the file has errors. */
  readonly framework: Framework | null;
  readonly errors: number;
}

export interface ListWish {
  readonly language: Language;
  readonly messages: Messages;
  readonly style: Style;
  readonly columns: number;
}

/** The frameworks at hand, two or three lines each. */
export function listText(listed: readonly ListedFramework[], { columns, style, ...wish }: ListWish): string {
  const layout = new Layout(pageWidth(columns), style);
  const entries = listed.map((each) => entryLines(each, layout, wish));
  const lines = entries.flatMap((entry, at) => (at > 0 ? ['', ...entry] : entry));
  return `${(lines.length === 0 ? layout.paragraph(wish.messages.show.none) : lines).join('\n')}\n`;
}

function entryLines(
  { id, origin, path, framework, errors }: ListedFramework,
  layout: Layout,
  { language, messages: { show } }: Pick<ListWish, 'language' | 'messages'>,
): readonly string[] {
  const title = framework === null ? id : textIn(framework.title, language, framework.languages);
  const inner = layout.narrower(2);
  const facts =
    framework === null
      ? inner.paragraph(show.broken(visible(path), errors))
      : inner.row([...show.facts(framework), show.origins[origin]]);
  return [...layout.paragraph(layout.style.strong(visible(title))), ...layout.indented(facts)];
}
