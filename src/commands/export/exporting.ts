import type { FrameworkFile } from '../../exchange/index.ts';
import type { Framework } from '../../model/index.ts';
import type { Given } from '../given.ts';
import type { Destination } from '../render/destination.ts';

/** What every format is made from. */
export interface Exporting {
  /** The whole framework: nothing is extended any more. */
  readonly file: FrameworkFile;
  /** The same, ready for use: scale and defaults filled in. */
  readonly framework: Framework;
  readonly to: Destination;
  readonly given: Given;
}
