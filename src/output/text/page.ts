import type { Language, Messages } from '../../i18n/index.ts';
import { type Framework, type Text, textIn } from '../../model/index.ts';
import { Layout, pageWidth } from './layout.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** What a page of a framework is written with: its width and marks, the program's words and the framework's. */
export interface Page {
  readonly layout: Layout;
  readonly language: Language;
  readonly messages: Messages;
  /** The framework's words in the reader's language, safe for a terminal. */
  readonly words: (text: Text) => string;
}

export interface PageWish {
  readonly framework: Pick<Framework, 'languages'>;
  readonly language: Language;
  readonly messages: Messages;
  readonly style: Style;
  readonly columns: number;
}

/** A page for one framework in the reader's language and width. */
export function pageOf({ framework, language, messages, style, columns }: PageWish): Page {
  return {
    layout: new Layout(pageWidth(columns), style),
    language,
    messages,
    words: (text) => visible(textIn(text, language, framework.languages)),
  };
}
