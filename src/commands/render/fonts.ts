import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FontId, Fonts, isPlain } from '../../card/index.ts';
import { packageFolder } from '../../io/index.ts';
import type { Text } from '../../model/index.ts';

const files: Readonly<Record<FontId, string>> = {
  regular: 'NotoSans-Regular',
  bold: 'NotoSans-Bold',
  extended: 'NotoSansExtended-Regular',
  'extended-bold': 'NotoSansExtended-Bold',
  arabic: 'NotoSansArabic-Regular',
  aboriginal: 'NotoSansCanadianAboriginal-Regular',
  symbols: 'NotoSansSymbols-Regular',
  emoji: 'NotoEmoji-Regular',
};

/** The bytes of a shipped font. */
export function fontFile(font: FontId): Uint8Array {
  return readFileSync(join(packageFolder(), 'templates', 'fonts', `${files[font]}.ttf`));
}

/** The fonts that some texts need: the main faces, and others only where a character asks for them. */
export async function fontsFor(texts: readonly Text[]): Promise<Fonts> {
  const all = texts.flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));
  if (all.every((each) => isPlain(each))) return new Fonts();
  const { standIns } = await import('../../output/pdf/stand-ins.ts');
  return new Fonts(standIns(fontFile));
}
