import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FontId, Fonts, isPlain, undrawable } from '../../card/index.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { packageFolder } from '../../io/index.ts';
import { type FileTypes, type PlacedFile, textsOf } from '../../model/index.ts';
import { diagnosticText } from '../../output/text/diagnostics.ts';
import { type Context, talkVoice } from '../context.ts';

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

type WordedFile = PlacedFile<FileTypes['framework'] | FileTypes['workbook']>;

/**
 * The fonts that a file needs: the main faces, and others only where a character asks for them. A character that
 * none of them draws is told to `say`, with its place.
 */
export async function fontsFor(file: WordedFile, say: ((found: Diagnostic) => void) | null): Promise<Fonts> {
  const strange = textsOf(file.value).flatMap(({ path, text }) => {
    const said = typeof text === 'string' ? [[path, text] as const] : byLanguage(path, text);
    return said.filter(([, words]) => !isPlain(words));
  });
  if (say === null || strange.length === 0) return new Fonts();
  const { standIns } = await import('../../output/pdf/stand-ins.ts');
  const found = standIns(fontFile);
  for (const [path, words] of strange) {
    for (const character of new Set(undrawable(words, found))) {
      const number = [...character].map(
        (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
      say(diagnostic('text/no-glyph', { character, number: number.join(' ') }, file.place(path, 'value')));
    }
  }
  return new Fonts(found);
}

/** The fonts for words that no file holds. */
export async function fontsForWords(words: readonly string[]): Promise<Fonts> {
  if (words.every(isPlain)) return new Fonts();
  const { standIns } = await import('../../output/pdf/stand-ins.ts');
  return new Fonts(standIns(fontFile));
}

function byLanguage(path: readonly (string | number)[], text: Readonly<Record<string, string>>) {
  return Object.entries(text).map(([language, words]) => [[...path, language], words] as const);
}

/** Says on stderr which characters will stand as numbers. */
export function sayUndrawable(context: Context): (found: Diagnostic) => void {
  return (found) => {
    context.io.stderr.write(`${diagnosticText(found, talkVoice(context))}\n`);
  };
}
