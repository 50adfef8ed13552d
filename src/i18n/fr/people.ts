import { counted, listed, plural } from '../counted.ts';
import type { people as english } from '../en/people.ts';
import { f } from '../french.ts';

export const people: typeof english = {
  none: f`La liste des personnes est vide. Remplissez-la : competency people import FICHIER`,
  noUnit: 'Sans unité',
  count: (count) => counted('fr', count, 'personne', 'personnes'),
  profile: (id) => `profil ${id}`,
  manager: (id) => `gestionnaire ${id}`,
  imported: ({ added, changed, unchanged, isDry }) => {
    const facts = [
      isDry
        ? counted('fr', added, 'personne serait ajoutée', 'personnes seraient ajoutées')
        : counted('fr', added, 'personne ajoutée', 'personnes ajoutées'),
      counted('fr', changed, 'modifiée', 'modifiées'),
      counted('fr', unchanged, 'inchangée', 'inchangées'),
    ];
    return f`${facts.join(', ')}.${isDry ? f` Rien n'a été gardé.` : ''}`;
  },
  stranger: (id, near) =>
    f`« ${id} » n'est pas dans la liste des personnes.${near === null ? '' : f` Vouliez-vous dire « ${near} » ?`}`,
  absent: (count, some) =>
    f`${counted('fr', count, 'personne de la liste manque', 'personnes de la liste manquent')} au fichier et ${plural('fr', count, 'reste', 'restent')} dans la liste : ${named(count, some)}. Avec --replace, ${plural('fr', count, 'elle la quitte', 'elles la quittent')}.`,
  removed: (count, some, isDry) =>
    f`${counted('fr', count, 'personne absente', 'personnes absentes')} du fichier ${
      isDry ? plural('fr', count, 'quitterait', 'quitteraient') : plural('fr', count, 'a quitté', 'ont quitté')
    } la liste : ${named(count, some)}. Leurs évaluations restent.`,
};

function named(count: number, some: readonly string[]): string {
  const more = count - some.length;
  return listed('fr', more > 0 ? [...some, counted('fr', more, 'autre', 'autres')] : some, 'conjunction');
}
