/** Colours as `#rrggbb`; each pair that meets on a page is checked for contrast. */
export interface Theme {
  readonly ink: string;
  readonly faint: string;
  readonly accent: string;
  readonly tint: string;
  readonly rule: string;
  readonly paper: string;
}

/** Sizes in points, made from the size of the running text. */
export interface TypeScale {
  readonly body: number;
  readonly lead: number;
  readonly small: number;
  readonly heading1: number;
  readonly heading2: number;
  readonly heading3: number;
  /** Line height as a multiple of the size. */
  readonly leading: number;
}

/** Nothing on paper is set smaller than this, in points. */
export const smallestSize = 9;

/** The sizes that go with a body size; a modular scale of about 1.2. */
export function typeScale(body: number, leading: number): TypeScale {
  const floored = (size: number) => Math.max(smallestSize, Math.round(size * 4) / 4);
  return {
    body: floored(body),
    lead: floored(body * 1.16),
    small: floored(body * 0.88),
    heading1: floored(body * 2.2),
    heading2: floored(body * 1.34),
    heading3: floored(body * 1.14),
    leading,
  };
}

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** What must be told apart on a page, and how well: text 4.5, black text on a tint 11 so that it survives a bad copier. */
export const contrastRules: readonly (readonly [keyof Theme, keyof Theme, number])[] = [
  ['ink', 'paper', 7],
  ['faint', 'paper', 4.5],
  ['accent', 'paper', 4.5],
  ['ink', 'tint', 11],
  ['faint', 'tint', 4.5],
  ['accent', 'tint', 4.5],
];
