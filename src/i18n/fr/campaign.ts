import { counted, listed, numbered, plural } from '../counted.ts';
import type { campaign as english } from '../en/campaign.ts';
import { f } from '../french.ts';

export const campaign: typeof english = {
  started: ({ cycle, subjects, raters, requests, added, withdrawn, isDry }) => {
    const asked = `${counted('fr', requests, 'évaluation', 'évaluations')} de ${counted('fr', subjects, 'personne', 'personnes')}, par ${counted('fr', raters, 'évaluateur', 'évaluateurs')}`;
    const fresh = added === requests ? '' : f` Parmi elles, ${counted('fr', added, 'est nouvelle', 'sont nouvelles')}.`;
    const gone =
      withdrawn === 0
        ? ''
        : ` ${
            isDry
              ? counted('fr', withdrawn, 'demande serait retirée', 'demandes seraient retirées')
              : counted('fr', withdrawn, 'demande retirée', 'demandes retirées')
          }.`;
    return f`${cycle} : ${asked}.${fresh}${gone}${isDry ? f` Rien n'a été demandé.` : ''}`;
  },
  asked: 'évaluations demandées',
  shortOf: (subject, found, wanted) => `${subject} (${found} sur ${wanted})`,
  shortage: (relation, count, some) =>
    f`Trop peu d'évaluateurs (${relation}) pour ${counted('fr', count, 'personne', 'personnes')} : ${listed('fr', withMore(count, some), 'conjunction')}.`,
  statusTitle: (cycle) => `Campagne ${cycle}`,
  doneShare: (share) => f`${numbered('fr', Math.floor(share * 100))} %`,
  counts: ({ done, drafts, missing }) => [
    counted('fr', done, 'terminée', 'terminées'),
    counted('fr', drafts, 'commencée', 'commencées'),
    counted('fr', missing, 'manquante', 'manquantes'),
  ],
  states: { done: 'terminées', draft: 'commencées', missing: 'manquantes' },
  overdue: (count) => `${counted('fr', count, 'évaluation est', 'évaluations sont')} en retard.`,
  byUnit: 'Unité',
  byFramework: 'Référentiel',
  byRelation: 'Lien',
  noUnit: 'sans unité',
  nothingOwed: f`Il ne manque plus rien.`,
  to: (address) => f`À : ${address}`,
  about: (title) => f`Objet : ${title}`,
  letterTitle: (cycle) => f`Évaluations ${cycle} qui vous attendent`,
  greeting: (name, count) =>
    f`Bonjour ${name}, ${counted('fr', count, 'évaluation vous attend', 'évaluations vous attendent')} :`,
  yourself: 'vous-même',
  owedItem: ({ subject, relation, framework, isBegun }) =>
    f`${subject}${asTheir(relation)} : ${framework}${isBegun ? ', commencée' : ''}`,
  dueOn: (day) => `Merci de terminer avant la fin du ${day}.`,
  howTo: (command) => f`Pour commencer : ${command}`,
  who: f`Qui êtes-vous ? (nom ou identifiant)`,
  whichWaiting: f`Quelle évaluation voulez-vous faire maintenant ?`,
  waiting: ({ subject, relation, framework, isBegun, due }) =>
    f`${subject}${asTheir(relation)} : ${framework}${isBegun ? ', commencée' : ''}${due === null ? '' : `, avant le ${due}`}`,
  nothingWaits: (rater) => f`Rien n'attend ${rater}.`,
};

/** « à titre de » : c'est la personne qui lit qui a ce lien, non celle qui est nommée. */
function asTheir(relation: string | null): string {
  return relation === null ? '' : `, à titre de ${relation}`;
}

function withMore(count: number, some: readonly string[]): readonly string[] {
  const more = count - some.length;
  return more > 0 ? [...some, `${more} ${plural('fr', more, 'autre', 'autres')}`] : some;
}
