import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

export const designs: PagesOf<'design'> = {
  'design/contrast': {
    means: {
      en: 'Two colours of a design are too close to be read by everyone.',
      fr: f`Deux couleurs d'une maquette sont trop proches pour être lues par tout le monde.`,
    },
    remedy: {
      en: 'Make the colour darker, or the ground lighter, until the contrast is 4.5 to 1.',
      fr: f`Foncez la couleur, ou éclaircissez le fond, jusqu'à un contraste de 4,5 pour 1.`,
    },
    frame: 'file',
    bad: `kind: design
id: card
languages: [en]
title: Card
layout: card
papers: [letter]
theme: {ink: "#bbbbbb"}
`,
    good: `kind: design
id: card
languages: [en]
title: Card
layout: card
papers: [letter]
theme: {ink: "#111111"}
`,
  },
};

export const forms: PagesOf<'form'> = {
  'form/not-ours': {
    means: {
      en: 'The PDF is no form of this program: nothing in it says which framework it is about.',
      fr: f`Le PDF n'est pas un formulaire de ce programme : rien n'y dit de quel référentiel il s'agit.`,
    },
    remedy: {
      en: 'Collect forms that “render --fillable” made, saved by the program in which they were filled.',
      fr: f`Recueillez des formulaires faits par « render --fillable », enregistrés là où ils ont été remplis.`,
    },
    frame: 'commands',
    bad: 'competency collect minutes.pdf',
    good: 'competency collect ada-roy.pdf',
  },
  'form/empty': {
    means: {
      en: 'The form has no fields any more: it was printed or flattened to a new PDF.',
      fr: f`Le formulaire n'a plus de champs : il a été imprimé ou aplati en un nouveau PDF.`,
    },
    remedy: {
      en: 'Save the filled form itself instead of printing it to a file.',
      fr: f`Enregistrez le formulaire rempli lui-même, au lieu de l'imprimer dans un fichier.`,
    },
    frame: 'commands',
    bad: 'competency collect printed.pdf',
    good: 'competency collect saved.pdf',
  },
};
