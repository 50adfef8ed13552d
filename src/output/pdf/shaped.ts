import type { FontFile } from './raw.ts';

/**
 * The glyphs of a text, shaped as its script asks for. fontkit throws where a mark has no anchor on what it marks; then
 * marks stand where the text puts them.
 */
export function shaped(font: FontFile, text: string): ReturnType<FontFile['layout']> {
  try {
    return font.layout(text);
  } catch {
    return font.layout(text, { mark: false, mkmk: false });
  }
}
