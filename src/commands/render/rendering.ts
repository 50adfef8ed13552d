import type { Edition, Fonts, Part } from '../../card/index.ts';
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

/** `service-excellence.card.fr.pdf` */
export function fileName(id: string, { edition }: Rendering, extension: string): string {
  return `${id}.${edition.design.id}.${edition.telling.language.slice(0, 2)}.${extension}`;
}
