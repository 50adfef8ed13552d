// The recipe of templates/fonts/ and src/card/fonts/: static Noto faces, cut down to what each is for, and the widths and
// kerning of the main ones as data. Run it after an update of the @expo-google-fonts packages; the result is committed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

const packages = 'node_modules/@expo-google-fonts';
const fonts = 'templates/fonts';
const metrics = 'src/card/fonts';

/** French and English, their punctuation, superscripts and currency; nothing that needs shaping. */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x2002, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x209c],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2153, 0x215e],
  [0x2190, 0x2199],
  [0x2212, 0x2265],
  [0xfb00, 0xfb04],
  [0xfffd, 0xfffd],
];
const everything = [[0x20, 0x10ffff]];
const extended = [
  [0x20, 0x7e],
  [0xa0, 0x58f],
  [0x1d00, 0x1fff],
  [0x2000, 0x22ff],
];

/** File, source, characters; the first two are the main faces, the others step in for what those lack. */
const faces = [
  ['NotoSans-Regular.ttf', 'noto-sans/400Regular/NotoSans_400Regular.ttf', latin],
  ['NotoSans-Bold.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf', latin],
  ['NotoSansExtended-Regular.ttf', 'noto-sans/400Regular/NotoSans_400Regular.ttf', extended],
  ['NotoSansExtended-Bold.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf', extended],
  ['NotoSansArabic-Regular.ttf', 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf', everything],
  [
    'NotoSansCanadianAboriginal-Regular.ttf',
    'noto-sans-canadian-aboriginal/400Regular/NotoSansCanadianAboriginal_400Regular.ttf',
    everything,
  ],
  ['NotoSansSymbols-Regular.ttf', 'noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf', everything],
  ['NotoEmoji-Regular.ttf', 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf', everything],
];

mkdirSync(fonts, { recursive: true });
mkdirSync(metrics, { recursive: true });
for (const [file, source, ranges] of faces) {
  const whole = readFileSync(`${packages}/${source}`);
  const characters = fontkit.create(whole).characterSet.filter((each) => isIn(each, ranges));
  const text = String.fromCodePoint(...characters.filter((each) => each < 0xd800 || each > 0xdfff));
  const cut = await subsetFont(whole, text, { targetFormat: 'truetype', preserveNameIds: [13, 14] });
  writeFileSync(`${fonts}/${file}`, cut);
  console.log(file, whole.length, '→', cut.length);
  if (ranges === latin) writeMetrics(file.replace('NotoSans-', '').replace('.ttf', '').toLowerCase(), cut);
}
copyFileSync(`${packages}/noto-sans/LICENSE_FONT`, `${fonts}/OFL.txt`);

function isIn(character, ranges) {
  return ranges.some(([first, last]) => character >= first && character <= last);
}

/** Widths by code point and kerning by pair of characters, in thousandths of the size. */
function writeMetrics(name, file) {
  const font = fontkit.create(file);
  const thousandths = (units) => Math.round((units * 1000) / font.unitsPerEm);
  const drawn = font.characterSet.filter((each) => each >= 0x20);
  const advances = drawn.map((each) => [each, thousandths(font.glyphForCodePoint(each).advanceWidth)]);
  const made = {
    ascent: thousandths(font.ascent),
    descent: thousandths(font.descent),
    capHeight: thousandths(font.capHeight),
    advances: Object.fromEntries(advances),
    kerning: kerningOf(
      font,
      drawn.filter((each) => each < 0x180 || (each >= 0x2013 && each <= 0x201e)),
    ),
  };
  writeFileSync(`${metrics}/${name}.json`, `${JSON.stringify(made)}\n`);
}

function kerningOf(font, characters) {
  const pairs = {};
  for (const first of characters) {
    for (const second of characters) {
      const text = String.fromCodePoint(first, second);
      const run = font.layout(text, { liga: false, kern: true });
      if (run.glyphs.length !== 2) continue;
      const shift = Math.round(((run.positions[0].xAdvance - run.glyphs[0].advanceWidth) * 1000) / font.unitsPerEm);
      if (shift !== 0) pairs[text] = shift;
    }
  }
  return pairs;
}
