/** A number as a page's content writes it. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** `#rrggbb` as three shares. */
export function rgb(colour: string): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}
