import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

export const files: PagesOf<'file'> = {
  'file/not-found': {
    means: { en: 'There is no file under that name.', fr: f`Il n'y a pas de fichier de ce nom.` },
    remedy: {
      en: 'Check the spelling, and the folder you are in.',
      fr: f`Vérifiez l'orthographe, et le dossier où vous êtes.`,
    },
    frame: 'commands',
    bad: 'competency validate frameworks/welcom.yaml',
    good: 'competency validate frameworks/welcome.yaml',
  },
  'file/no-match': {
    means: {
      en: 'A folder holds no YAML file, or no file fits the pattern.',
      fr: f`Un dossier ne contient aucun fichier YAML, ou aucun fichier ne répond au motif.`,
    },
    remedy: {
      en: 'Name a folder with files that end in .yaml or .yml, or correct the pattern.',
      fr: f`Nommez un dossier qui a des fichiers en .yaml ou .yml, ou corrigez le motif.`,
    },
    frame: 'commands',
    bad: "competency validate 'framework/*.yaml'",
    good: "competency validate 'frameworks/*.yaml'",
  },
  'file/not-readable': {
    means: {
      en: 'The file is there, but the system does not let it be read.',
      fr: f`Le fichier est là, mais le système ne permet pas de le lire.`,
    },
    remedy: {
      en: 'Give yourself the permission to read it. The message ends with the reason the system gives.',
      fr: f`Donnez-vous le droit de le lire. Le message finit par la raison que donne le système.`,
    },
    frame: 'commands',
    bad: 'chmod 000 frameworks/welcome.yaml\ncompetency validate frameworks/welcome.yaml',
    good: 'chmod 644 frameworks/welcome.yaml\ncompetency validate frameworks/welcome.yaml',
  },
  'file/not-a-file': {
    means: {
      en: 'The name leads to a folder, a pipe or a device where a file is needed.',
      fr: f`Le nom mène à un dossier, un tube ou un périphérique là où il faut un fichier.`,
    },
    remedy: {
      en: 'Name a file, or “-” to read standard input.',
      fr: f`Nommez un fichier, ou « - » pour lire l'entrée standard.`,
    },
    frame: 'commands',
    bad: 'competency validate /dev/null',
    good: 'competency validate frameworks/welcome.yaml',
  },
  'file/not-text': {
    means: {
      en: 'The file is not text in UTF-8: it was saved in another encoding, or is no text at all.',
      fr: f`Le fichier n'est pas un texte en UTF-8 : il fut enregistré autrement, ou n'est pas un texte.`,
    },
    remedy: {
      en: 'Save it as UTF-8 in your editor. A byte-order mark and Windows line ends are fine.',
      fr: f`Enregistrez-le en UTF-8. Une marque d'ordre des octets et des fins de ligne Windows conviennent.`,
    },
    frame: 'commands',
    bad: 'iconv --from-code UTF-8 --to-code LATIN1 frameworks/welcome.yaml > latin.yaml\ncompetency validate latin.yaml',
    good: 'competency validate frameworks/welcome.yaml',
  },
  'file/too-large': {
    means: {
      en: 'The file is larger than any framework written by people.',
      fr: f`Le fichier est plus gros que tout référentiel écrit par des gens.`,
    },
    remedy: {
      en: 'Check that it is the right file; split it where it is.',
      fr: f`Vérifiez que c'est le bon fichier ; si oui, divisez-le.`,
    },
    frame: 'commands',
    bad: 'head --bytes 60000000 /dev/zero | tr "\\\\0" "#" > large.yaml\ncompetency validate large.yaml',
    good: 'competency validate frameworks/welcome.yaml',
  },
  'file/empty': {
    means: {
      en: 'The file holds nothing, or only comments.',
      fr: f`Le fichier ne contient rien, ou que des commentaires.`,
    },
    remedy: {
      en: 'Write the file, or remove it. “competency init” makes one to start from.',
      fr: f`Écrivez le fichier ou retirez-le. « competency init » en crée un pour commencer.`,
    },
    frame: 'file',
    bad: '# yet to be written',
    good: `kind: framework
id: welcome
version: 1.0.0
languages: [en]
title: Welcome
competencies:
  - id: greeting
    title: Greeting visitors
    definition: Gives each visitor attention from the first moment
    levels:
      - {level: 1, title: Attentive}`,
  },
};
