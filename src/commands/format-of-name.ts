import type { CommandDefinition, Flags } from './given.ts';

/** The formats that the endings of file names stand for. */
const endings: Readonly<Record<string, string>> = {
  csv: 'csv',
  htm: 'html',
  html: 'html',
  ics: 'ics',
  json: 'json',
  md: 'markdown',
  pdf: 'pdf',
  sarif: 'sarif',
  svg: 'svg',
  txt: 'text',
  xlsx: 'xlsx',
  yaml: 'yaml',
  yml: 'yaml',
};

/** The format that the name of the result's file asks for, of those that the command writes; null where it says none. */
export function formatOfName({ options }: CommandDefinition, { output }: Flags): string | null {
  if (typeof output !== 'string' || !options.some((each) => each.namesResult === true)) return null;
  const format = endings[/\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? ''];
  const choices = options.find(({ flags }) => flags.startsWith('--format '))?.choices ?? [];
  return format !== undefined && choices.includes(format) ? format : null;
}
