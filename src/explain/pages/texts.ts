import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

export const texts: PagesOf<'text'> = {
  'text/no-glyph': {
    means: {
      en: 'No font of the printed page has this character, so its number is printed in brackets.',
      fr: f`Aucune police de la page imprimée n'a ce caractère ; son numéro est imprimé entre crochets.`,
    },
    remedy: {
      en: 'Replace the character. Latin letters, syllabics, Arabic, common symbols and emoji can be printed.',
      fr: f`Remplacez le caractère. Lettres latines, syllabaires, arabe, symboles courants et émojis s'impriment.`,
    },
    frame: 'commands',
    bad: "printf 'x-note: \\u4e2d\\n' >> frameworks/welcome.yaml\ncompetency render welcome",
    good: 'competency render welcome',
  },
  'text/missing-translation': {
    means: {
      en: 'A text lacks one of the languages that the file announces.',
      fr: f`Il manque à un texte l'une des langues que le fichier annonce.`,
    },
    why: {
      en: 'People who read in that language would be shown another one.',
      fr: f`Qui lit dans cette langue verrait une autre langue.`,
    },
    remedy: {
      en: 'Write the text in that language, or take the language out of “languages”. A plain string counts for the first language only.',
      fr: f`Écrivez le texte dans cette langue, ou retirez-la de « languages ». Une simple chaîne ne vaut que pour la première.`,
    },
    frame: 'competency',
    bad: {
      en: `- id: greeting
  title: {en: Greeting visitors, fr: Accueil des visiteurs}
  definition: {en: Gives each visitor attention from the first moment}
  levels:
    - level: 1
      indicators:
        - {id: greets-first, text: {en: Greets each visitor first, fr: Salue chaque personne en premier}}`,
      fr: `- id: greeting
  title: {fr: Accueil des visiteurs, en: Greeting visitors}
  definition: {fr: Accorder son attention à chaque personne dès le premier instant}
  levels:
    - level: 1
      indicators:
        - {id: greets-first, text: {fr: Salue chaque personne en premier, en: Greets each visitor first}}`,
    },
    good: {
      en: `- id: greeting
  title: {en: Greeting visitors, fr: Accueil des visiteurs}
  definition:
    en: Gives each visitor attention from the first moment
    fr: Accorder son attention à chaque personne dès le premier instant
  levels:
    - level: 1
      indicators:
        - {id: greets-first, text: {en: Greets each visitor first, fr: Salue chaque personne en premier}}`,
      fr: `- id: greeting
  title: {fr: Accueil des visiteurs, en: Greeting visitors}
  definition:
    fr: Accorder son attention à chaque personne dès le premier instant
    en: Gives each visitor attention from the first moment
  levels:
    - level: 1
      indicators:
        - {id: greets-first, text: {fr: Salue chaque personne en premier, en: Greets each visitor first}}`,
    },
  },
  'text/unknown-language': {
    means: {
      en: 'A text speaks a language that “languages” does not announce.',
      fr: f`Un texte parle une langue que « languages » n’annonce pas.`,
    },
    why: {
      en: 'Nobody is ever shown that text, and nobody checks whether the other texts have that language too.',
      fr: f`Ce texte n’est jamais montré, et rien ne vérifie que les autres textes existent dans cette langue.`,
    },
    remedy: {
      en: 'Announce the language, correct the tag, or remove the text.',
      fr: f`Annoncez la langue, corrigez son étiquette ou retirez le texte.`,
    },
    frame: 'keys',
    bad: {
      en: 'description: {en: How visitors are welcomed, es: Cómo se recibe a los visitantes}',
      fr: 'description: {fr: Comment on reçoit les visiteurs, es: Cómo se recibe a los visitantes}',
    },
    good: {
      en: 'description: {en: How visitors are welcomed}',
      fr: 'description: {fr: Comment on reçoit les visiteurs}',
    },
  },
  'text/placeholder': {
    means: {
      en: 'A mark such as TODO, TBD, “lorem ipsum” or “to be completed” stands where a text should be.',
      fr: f`Une marque telle que TODO, « lorem ipsum » ou « à compléter » occupe la place d’un texte.`,
    },
    why: {
      en: 'It would appear on printed cards and in assessments.',
      fr: f`Elle paraîtrait sur les fiches imprimées et dans les évaluations.`,
    },
    remedy: {
      en: 'Write the text. Words such as “to be completed” count only when they are all there is, or stand in brackets.',
      fr: f`Écrivez le texte. Des mots tels que « à compléter » ne comptent que s’ils sont seuls ou entre crochets.`,
    },
    frame: 'keys',
    bad: { en: 'description: "TODO: describe the framework"', fr: 'description: À compléter' },
    good: { en: 'description: How visitors are welcomed', fr: 'description: Comment on reçoit les visiteurs' },
  },
  'text/french-spacing': {
    means: {
      en: 'In a French text, a plain space or none stands before : » %, after « or (a plain one) before ; ! ?.',
      fr: f`Une espace ordinaire, ou aucune, précède : » % ou suit «, ou une espace ordinaire précède ; ! ?.`,
    },
    why: {
      en: 'A plain space lets a line begin with the mark. No-break spaces, narrow (U+202F) or not (U+00A0), prevent it. By Canadian usage ; ! ? may also follow the word directly.',
      fr: f`Une espace ordinaire laisse le signe commencer une ligne. Une espace insécable, fine (U+202F) ou non (U+00A0), l'empêche. L'usage canadien admet aussi ; ! ? collés au mot.`,
    },
    remedy: {
      en: 'Type the no-break space, or let --fix write narrow ones. Nobody sees the difference, so the example below writes them as YAML can between quotes: \\u202f.',
      fr: f`Tapez l'espace insécable, ou laissez --fix mettre des espaces fines. La différence ne se voit pas ; l'exemple ci-dessous les écrit donc comme YAML le permet entre guillemets : \\u202f.`,
    },
    frame: 'keys',
    bad: {
      en: 'description: {en: "The welcome: a hello", fr: "L’accueil : un « bonjour »"}',
      fr: 'description: "L’accueil : un « bonjour »"',
    },
    good: {
      en: 'description: {en: "The welcome: a hello", fr: "L’accueil\\u202f: un «\\u202fbonjour\\u202f»"}',
      fr: 'description: "L’accueil\\u202f: un «\\u202fbonjour\\u202f»"',
    },
  },
};
