import { isMarkdownText } from './sources/markdown.ts';

/** What a file can be told by: its bytes, its text where it has one, the members of a package, the ending of its name. */
export interface Sample {
  readonly bytes: Uint8Array;
  /** The beginning of the text; null where the bytes are none. */
  readonly text: string | null;
  /** Names of the members of a ZIP package; empty where the file is none. */
  readonly members: ReadonlySet<string>;
  /** Small letters, without the dot; empty where the name has none. */
  readonly ending: string;
}

interface FormatFacts {
  /** The endings that files of the format usually have. */
  readonly endings: readonly string[];
  readonly fits: (sample: Sample) => boolean;
}

const compound = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Every format that is recognised, by what is in the file and not by its name; the first that fits is it, so what is more
 * particular stands above what is more general. Formats without a reader are known so that they can be named.
 */
const formats = {
  pdf: { endings: ['pdf'], fits: ({ bytes }) => ascii(bytes, 1024).includes('%PDF-') },
  docx: { endings: ['docx', 'docm'], fits: ({ members }) => members.has('word/document.xml') },
  xlsx: { endings: ['xlsx', 'xlsm'], fits: ({ members }) => members.has('xl/workbook.xml') },
  odt: { endings: ['odt', 'ods', 'odp'], fits: ({ members }) => members.has('content.xml') && members.has('mimetype') },
  zip: { endings: ['zip'], fits: ({ bytes }) => ascii(bytes, 4).startsWith('PK\u0003\u0004') },
  // Word and Excel before 2007, and every package of theirs that a password protects.
  office: {
    endings: ['doc', 'xls', 'docx', 'xlsx'],
    fits: ({ bytes }) => compound.every((each, at) => bytes[at] === each),
  },
  rtf: { endings: ['rtf'], fits: ({ bytes }) => ascii(bytes, 5) === '{\\rtf' },
  case: {
    endings: ['json'],
    fits: ({ text }) => isJson(text) && /"CF(?:Document|Package|Items|Documents)"\s*:/.test(text ?? ''),
  },
  json: { endings: ['json'], fits: ({ text }) => isJson(text) },
  html: {
    endings: ['html', 'htm', 'xhtml'],
    fits: ({ text }) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html|<html[\s>])/i.test(text ?? '') ||
      isMarkup(text),
  },
  yaml: { endings: ['yaml', 'yml'], fits: ({ text, ending }) => text !== null && isYaml(text, ending) },
  csv: { endings: ['csv', 'tsv'], fits: ({ text, ending }) => text !== null && (ending === 'csv' || ending === 'tsv') },
  markdown: {
    endings: ['md', 'markdown'],
    fits: ({ text, ending }) => text !== null && (ending === 'md' || ending === 'markdown' || isMarkdownText(text)),
  },
  text: { endings: ['txt', 'text'], fits: ({ text }) => text !== null },
} as const satisfies Readonly<Record<string, FormatFacts>>;

export type Format = keyof typeof formats;

// The keys of a record are exactly its formats, in their order.
const formatNames = Object.keys(formats) as readonly Format[];

/** The format of a file; null where it is none that is known. */
export function formatOf(sample: Sample): Format | null {
  return formatNames.find((each) => formats[each].fits(sample)) ?? null;
}

/** Whether the ending of a name promises another format; a name without ending promises nothing. */
export function isMisnamed(format: Format, ending: string): boolean {
  const promised = formatNames.filter((each) => formats[each].endings.some((own: string) => own === ending));
  return promised.length > 0 && !promised.includes(format);
}

/** The document that the ending of a name promises, where it is of a kind whose bytes tell when it is broken; else null. */
export function promisedDocument(ending: string): Format | null {
  return (['pdf', 'docx', 'xlsx'] as const).find((each) => formats[each].endings.some((own) => own === ending)) ?? null;
}

function ascii(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

function isJson(text: string | null): boolean {
  return text !== null && /^\s*[{[]\s*(?:["{[\]}]|$)/.test(text);
}

function isMarkup(text: string | null): boolean {
  return text !== null && /^\s*</.test(text) && /<\/(?:p|div|li|h[1-6]|table|body|section|article|ul)>/i.test(text);
}

function isYaml(text: string, ending: string): boolean {
  return ending === 'yaml' || ending === 'yml' || /^(?:# yaml-language-server|---\s*$|kind:\s*\w)/.test(text);
}

/** Whether a compound file holds a package that a password protects: the name of that stream is in its directory. */
export function isLocked(bytes: Uint8Array): boolean {
  const name = Uint8Array.from([...'EncryptedPackage'].flatMap((each) => [each.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (name.every((each, index) => bytes[at + index] === each)) return true;
  return false;
}
