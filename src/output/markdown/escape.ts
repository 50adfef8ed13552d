/** Text that Markdown shows as it is. */
export function escaped(text: string): string {
  return text.replace(/([\\`*_{}[\]<>#|~])/g, '\\$1').replace(/\r?\n/g, ' ');
}
