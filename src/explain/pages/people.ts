import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

const list = (...people: readonly string[]) =>
  `kind: people\npeople:\n${people.map((each) => `  - ${each}`).join('\n')}`;

export const people: PagesOf<'people'> = {
  'people/unknown-manager': {
    means: {
      en: 'A manager is named who is not in the list of people.',
      fr: f`Une personne est nommée comme gestionnaire sans être dans la liste.`,
    },
    remedy: {
      en: 'Correct the id, or add the manager to the list. Without, a campaign asks nobody for an assessment as manager.',
      fr: f`Corrigez l'identifiant, ou ajoutez la personne à la liste. Sinon, une campagne ne demande d'évaluation à personne à titre de gestionnaire.`,
    },
    frame: 'file',
    bad: list('{id: ada-roy, manager: max-ly}', '{id: max-li}'),
    good: list('{id: ada-roy, manager: max-li}', '{id: max-li}'),
  },
  'people/manager-circle': {
    means: {
      en: 'Somebody is, perhaps through others, their own manager.',
      fr: f`Quelqu'un est, peut-être à travers d'autres, son propre gestionnaire.`,
    },
    remedy: {
      en: 'Correct who manages whom; the person at the top has no manager.',
      fr: f`Corrigez qui dirige qui ; la personne au sommet n'a pas de gestionnaire.`,
    },
    frame: 'file',
    bad: list('{id: ada-roy, manager: max-li}', '{id: max-li, manager: ada-roy}'),
    good: list('{id: ada-roy, manager: max-li}', '{id: max-li}'),
  },
};
