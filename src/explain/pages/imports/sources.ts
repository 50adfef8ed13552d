import { f } from '../../../i18n/index.ts';
import type { PagesOf } from '../../page.ts';
import { commands, imported, whole } from './samples.ts';

/** What is to be said of the bytes of a source. */
export const importedSources = {
  'import/unknown-format': {
    means: {
      en: 'The bytes of the file are neither text nor a document that is known here.',
      fr: f`Les octets du fichier ne sont ni un texte ni un document connu ici.`,
    },
    remedy: {
      en: 'Open it in the program that made it and save it as text, Markdown, HTML, DOCX or PDF.',
      fr: f`Ouvrez-le dans le programme qui l'a fait et enregistrez-le comme texte, Markdown, HTML, DOCX ou PDF.`,
    },
    ...commands,
    bad: imported('\\001\\002\\003\\004\\005', 'page.bin'),
  },
  'import/no-reader': {
    means: {
      en: 'The format of the file is recognised, but nothing here reads it.',
      fr: f`Le format du fichier est reconnu, mais rien ici ne le lit.`,
    },
    remedy: {
      en: 'Save the document in one of the formats that the message names.',
      fr: f`Enregistrez le document dans un des formats que nomme le message.`,
    },
    ...commands,
    bad: imported('{\\\\rtf1 Greeting visitors}', 'page.rtf'),
  },
  'import/wrong-ending': {
    means: {
      en: 'The name of the file promises another format than its content has. The content counts.',
      fr: f`Le nom du fichier promet un autre format que celui de son contenu. C'est le contenu qui compte.`,
    },
    remedy: {
      en: 'Nothing needs to be done; rename the file if others will read it too.',
      fr: f`Il n'y a rien à faire ; renommez le fichier si d'autres doivent le lire.`,
    },
    ...commands,
    bad: imported(whole, 'page.pdf'),
  },
  'import/encoding': {
    means: {
      en: 'The text was written down in another encoding than UTF-8, which was guessed from its bytes.',
      fr: f`Le texte fut enregistré dans un autre codage que l'UTF-8, deviné d'après ses octets.`,
    },
    remedy: {
      en: 'Look at the accents in the result. If they are wrong, save the source as UTF-8 and import it again.',
      fr: f`Regardez les accents du résultat. S'ils sont faux, enregistrez la source en UTF-8 et importez-la de nouveau.`,
    },
    ...commands,
    bad: imported(whole.replace('visitors', 'visitors \\300 la carte')),
  },
  'import/password': {
    means: {
      en: 'The document is encrypted, so its words cannot be read without its password.',
      fr: f`Le document est chiffré : ses mots sont illisibles sans son mot de passe.`,
    },
    remedy: {
      en: 'Open it where you know the password, and save a copy without one.',
      fr: f`Ouvrez-le là où vous connaissez le mot de passe, et enregistrez-en une copie sans mot de passe.`,
    },
    ...commands,
    bad: 'competency import protected.docx',
  },
  'import/damaged': {
    means: {
      en: 'The file begins like a document of its format, but cannot be read to its end.',
      fr: f`Le fichier commence comme un document de son format, mais il est illisible jusqu'au bout.`,
    },
    remedy: {
      en: 'Get it again from where it came, or save it again in the program that made it.',
      fr: f`Reprenez-le là d'où il vient, ou enregistrez-le de nouveau dans le programme qui l'a fait.`,
    },
    ...commands,
    bad: imported('%%PDF-1.7 and then nothing', 'page.pdf'),
  },
  'import/no-words': {
    means: {
      en: 'The document has pages, but no words on them: they were scanned, or are drawn.',
      fr: f`Le document a des pages, mais sans mots : elles sont numérisées ou dessinées.`,
    },
    remedy: {
      en: 'Run a text recognition (OCR) on it, or copy its words into a text file.',
      fr: f`Passez-le à la reconnaissance de texte, ou copiez ses mots dans un fichier texte.`,
    },
    ...commands,
    bad: 'competency import scanned.pdf',
  },
  'import/pages-left-out': {
    means: {
      en: 'The document has more pages than are read of one; what stands behind them is missing from the result.',
      fr: f`Le document a plus de pages qu'on n'en lit d'un seul ; ce qui se trouve après manque au résultat.`,
    },
    remedy: {
      en: 'Print the pages that describe the framework into a file of their own, and import that.',
      fr: f`Imprimez dans un fichier à part les pages qui décrivent le référentiel, et importez-le.`,
    },
    ...commands,
    bad: 'competency import handbook.pdf',
  },
  'import/too-much': {
    means: {
      en: 'The package unpacks to far more than a document holds; reading stops before it fills the memory.',
      fr: f`Le paquet se déplie en bien plus que ne contient un document ; la lecture s'arrête avant de remplir la mémoire.`,
    },
    remedy: {
      en: 'Save the document without pictures and without what is embedded in it, or split it.',
      fr: f`Enregistrez le document sans images ni objets incorporés, ou divisez-le.`,
    },
    ...commands,
    bad: 'competency import bomb.docx',
  },
} satisfies Partial<PagesOf<'import'>>;
