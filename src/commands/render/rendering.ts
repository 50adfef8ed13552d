import { type Edition, type Fonts, type Part, sourceOf, type Words, wordsOf } from '../../card/index.ts';
import type { FrameworkReference } from '../../model/index.ts';
import type { Given } from '../given.ts';
import type { Destination } from './destination.ts';

/** What every format is made from. */
export interface Rendering {
  readonly edition: Edition;
  readonly parts: readonly Part[];
  readonly fonts: Fonts;
  readonly reference: FrameworkReference;
  readonly to: Destination;
  readonly given: Given;
}

/** What stands below a page of HTML: the framework, its version, and who published it. */
export function footerOf({ telling, date }: Edition): readonly Words[] {
  const { framework, labels, say, tell } = telling;
  const source = sourceOf(framework, say);
  const version = wordsOf(tell(framework.title), ` · ${labels.version(framework.version, date)}`);
  return source === null ? [version] : [version, labels.source(source)];
}

/** `service-excellence.card.fr.pdf` */
export function fileName(id: string, { edition }: Rendering, extension: string): string {
  return `${id}.${edition.design.id}.${edition.telling.language.slice(0, 2)}.${extension}`;
}
