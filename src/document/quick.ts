import { isDoubtful } from './doubt.ts';
import { doubt } from './quick-cursor.ts';
import { quickRead } from './quick-reader.ts';

/** Longer texts are left to the other parser, which knows how many signs are too many. */
const longestText = 1_000_000;

/**
 * The value of a sound file, read thirty times faster than by the parser that knows all of YAML; undefined where anything
 * stands in it that the two could read differently, or there is something to say, so that the other has the only word on it.
 */
export function quickValue(text: string): object | undefined {
  if (text.length > longestText || isDoubtful(text)) return undefined;
  try {
    return quickRead(text);
  } catch (error) {
    if (error !== doubt) throw error;
    return undefined;
  }
}
