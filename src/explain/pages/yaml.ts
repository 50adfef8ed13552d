import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

export const yaml: PagesOf<'yaml'> = {
  'yaml/syntax': {
    means: {
      en: 'The file is not YAML from this place on.',
      fr: f`À partir d'ici, le fichier n'est plus du YAML.`,
    },
    remedy: {
      en: 'Look at the line shown and the one above: indentation, quotes, brackets, colons. A text with a colon or a # goes in quotes. Only the first fault of a region is shown, since what follows is mostly its echo.',
      fr: f`Regardez la ligne montrée et celle d'avant : retrait, guillemets droits, crochets, deux-points. Un texte avec deux-points ou # se met entre guillemets droits. Seule la première faute d'une région est montrée ; la suite en est surtout l'écho.`,
    },
    frame: 'keys',
    bad: 'description: Welcoming: the first moment',
    good: 'description: "Welcoming: the first moment"',
  },
  'yaml/duplicate-key': {
    means: { en: 'A key is there twice in the same map.', fr: f`Une clé paraît deux fois au même endroit.` },
    remedy: {
      en: 'Keep one of the two. YAML would silently drop the other.',
      fr: f`Gardez-en une. YAML laisserait tomber l'autre sans rien dire.`,
    },
    frame: 'keys',
    bad: 'description: How visitors are welcomed\ndescription: The first moment',
    good: 'description: How visitors are welcomed',
  },
  'yaml/tab': {
    means: { en: 'A tab indents a line.', fr: f`Une tabulation met une ligne en retrait.` },
    remedy: {
      en: 'Replace it by spaces; most editors have a setting for it.',
      fr: f`Remplacez-la par des espaces ; la plupart des éditeurs ont un réglage pour cela.`,
    },
    frame: 'keys',
    bad: 'source:\n\ttitle: Handbook of service',
    good: 'source:\n  title: Handbook of service',
  },
  'yaml/control-character': {
    means: {
      en: 'The file holds a control character, which nobody sees and which could drive a terminal.',
      fr: f`Le fichier contient un caractère de commande, que personne ne voit et qui pourrait agir sur un terminal.`,
    },
    remedy: {
      en: 'Delete it. It often comes with text that was copied from another program.',
      fr: f`Supprimez-le. Il vient souvent d'un texte copié d'un autre programme.`,
    },
    frame: 'commands',
    bad: "printf 'x-note: a\\007b\\n' >> frameworks/welcome.yaml\ncompetency validate frameworks/welcome.yaml",
    good: "printf 'x-note: ab\\n' > x.txt\ncompetency validate frameworks/welcome.yaml",
  },
  'yaml/too-deep': {
    means: {
      en: 'Lists and maps stand in one another deeper than any framework needs.',
      fr: f`Des listes et des tables s'emboîtent plus profondément qu'aucun référentiel n'en a besoin.`,
    },
    remedy: {
      en: 'Look for brackets that are opened again and again, and close or remove them.',
      fr: f`Cherchez des crochets ouverts à répétition ; fermez-les ou retirez-les.`,
    },
    frame: 'keys',
    bad: `x-note: ${'['.repeat(200)}${']'.repeat(200)}`,
    good: 'x-note: [[a]]',
  },
  'yaml/too-many-signs': {
    means: {
      en: 'The file holds more words and signs than any framework written by people; it is not read to its end.',
      fr: f`Le fichier compte plus de mots et de signes que tout référentiel écrit par des gens ; il n'est pas lu jusqu'au bout.`,
    },
    remedy: {
      en: 'Check that it is the right file; split it where it is.',
      fr: f`Vérifiez que c'est le bon fichier ; si oui, divisez-le.`,
    },
    frame: 'commands',
    bad: 'head --bytes 3000000 /dev/zero | tr "\\\\0" "\\\\n" > large.yaml\ncompetency validate large.yaml',
    good: 'competency validate frameworks/welcome.yaml',
  },
  'yaml/alias-expansion': {
    means: {
      en: 'Aliases (*name) contain themselves, or would expand into far more than a framework holds.',
      fr: f`Des alias (*nom) se contiennent eux-mêmes, ou donneraient bien plus qu'un référentiel ne contient.`,
    },
    remedy: { en: 'Write the values out.', fr: f`Écrivez les valeurs en toutes lettres.` },
    frame: 'keys',
    bad: 'x-notes: &notes\n  more: *notes',
    good: 'x-notes:\n  more: A note',
  },
  'yaml/unknown-tag': {
    means: {
      en: 'A value has a tag (!name) that means nothing here.',
      fr: f`Une valeur porte une étiquette (!nom) sans signification ici.`,
    },
    remedy: { en: 'Remove the tag.', fr: f`Retirez l'étiquette.` },
    frame: 'keys',
    bad: 'description: !markdown How visitors are welcomed',
    good: 'description: How visitors are welcomed',
  },
  'yaml/version': {
    means: {
      en: 'The file asks for a version of YAML other than 1.2, in which “yes” or “012” would mean something else.',
      fr: f`Le fichier demande une autre version de YAML que 1.2, où « yes » ou « 012 » voudraient dire autre chose.`,
    },
    remedy: { en: 'Remove the %YAML line.', fr: f`Retirez la ligne %YAML.` },
    frame: 'file',
    bad: '%YAML 1.1\n---\nkind: project',
    good: 'kind: project',
  },
  'yaml/several-documents': {
    means: { en: 'A second document begins in the file.', fr: f`Un deuxième document commence dans le fichier.` },
    remedy: { en: 'Put each document in a file of its own.', fr: f`Mettez chaque document dans son propre fichier.` },
    frame: 'file',
    bad: 'kind: project\n---\nkind: project',
    good: 'kind: project',
  },
  'yaml/key-not-text': {
    means: {
      en: 'A key is a number, a date, a list or nothing, instead of a word.',
      fr: f`Une clé est un nombre, une date, une liste ou rien, au lieu d'un mot.`,
    },
    remedy: {
      en: 'Put the key in quotes, or name it by a word.',
      fr: f`Mettez la clé entre guillemets droits, ou nommez-la par un mot.`,
    },
    frame: 'keys',
    bad: 'x-history: {[2026, 2027]: reworded}',
    good: 'x-history: {"2026": reworded}',
  },
};
