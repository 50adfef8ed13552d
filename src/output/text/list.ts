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
export function listText(listed: readonly ListedFramework[], { language, messages, style, columns }: ListWish): string {
  const layout = new Layout(pageWidth(columns), style);
  if (listed.length === 0) return `${messages.show.none}\n`;
  const lines = listed.flatMap(({ id, origin, path, framework, errors }, at) => {
    const gap = at > 0 ? [''] : [];
    if (framework === null)
      return [
        ...gap,
        style.strong(id),
        ...layout.indented(layout.narrower(2).paragraph(messages.show.broken(visible(path), errors))),
      ];
    const title = visible(textIn(framework.title, language, framework.languages));
    const facts = `${messages.show.facts(framework)} · ${messages.show.origins[origin]}`;
    return [...gap, ...layout.paragraph(style.strong(title)), ...layout.indented(layout.narrower(2).paragraph(facts))];
  });
  return `${lines.join('\n')}\n`;
}
