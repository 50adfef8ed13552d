import { load } from 'js-yaml';
import { coreSchema, isText } from './core-schema.ts';
import { isDoubtful } from './doubt.ts';

/** Longer keys are left to the other parser, which knows the limit of 1024 characters before the colon. */
const longestKey = 100;

/** Longer texts are left to the other parser, which knows how many signs are too many. */
const longestText = 1_000_000;

/**
 * The value of a sound file, read ten times faster than with places; undefined where the two parsers could disagree or
 * there is something to say, so that the parser that knows places has the only word on it.
 */
export function quickValue(text: string): object | undefined {
  if (text.length > longestText) return undefined;
  const json = plainJson(text);
  if (json !== undefined) return json;
  if (isDoubtful(text)) return undefined;
  try {
    const value = load(text, { schema: coreSchema, onWarning: refuse });
    return isMap(value) && hasPlainKeys(value, new Set()) ? value : undefined;
  } catch {
    // Whatever js-yaml has to say, the other parser says with all its places.
    return undefined;
  }
}

/** What YAML reads with care in a text that JSON lets pass: ends of lines of other times, and halves of characters. */
const unlikeJson = /[\ufeff\u0085\u2028\u2029]|\\ud|"__proto__"/;

/** Deeper lists and maps are left to the other parser, which knows how deep is too deep. */
const deepest = 50;

/**
 * The value of JSON as programs write it. What comes back to the byte has no key twice, no blanks and no number in another
 * form, and says the same in YAML.
 */
function plainJson(text: string): object | undefined {
  if (!text.startsWith('{') || unlikeJson.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isMap(value) && JSON.stringify(value) === text && isModest(value, deepest) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether no key is long, and nothing stands deeper than so many lists and maps. */
function isModest(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((each) => isModest(each, depth - 1));
  return Object.entries(value).every(([key, each]) => key.length <= longestKey && isModest(each, depth - 1));
}

function refuse(warning: Error): never {
  throw warning;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether all keys are texts; js-yaml makes texts of those that are not. `plain` remembers keys, which mostly return. */
function hasPlainKeys(value: unknown, plain: Set<string>): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((each) => hasPlainKeys(each, plain));
  for (const key of Object.keys(value)) {
    if (!plain.has(key) && !isPlain(key)) return false;
    plain.add(key);
  }
  return Object.values(value).every((each) => hasPlainKeys(each, plain));
}

/** Infinity and NaN are what numbers beyond all numbers become as keys. */
function isPlain(key: string): boolean {
  return isText(key) && key.length <= longestKey && !/^-?(?:Infinity|NaN)$/.test(key);
}
