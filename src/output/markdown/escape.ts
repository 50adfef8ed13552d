import { visible } from '../text/visible.ts';

/** Text that Markdown shows as it is, on one line; HTML and control characters in it have no effect. */
export function escaped(text: string): string {
  return visible(text.replace(/\r?\n/g, ' '))
    .replaceAll('&', '&amp;')
    .replace(/([\\`*_{}[\]<>#|~])/g, '\\$1');
}

/** A code span that shows `text` as it is, also in a table. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${room}${visible(text.replace(/\r?\n/g, ' ')).replaceAll('|', '\\|')}${room}${fence}`;
}
