import { counted, plural } from '../counted.ts';
import type { migrate as english } from '../en/migrate.ts';
import { f } from '../french.ts';

const assessments = (count: number) => counted('fr', count, 'évaluation', 'évaluations');
const people = (count: number) => counted('fr', count, 'personne', 'personnes');

export const migrate: typeof english = {
  title: (from, to) => `Évaluations de ${from} à ${to}`,
  impact: 'Effet sur les évaluations déjà faites',
  byChange: 'Changement par changement',
  byUnit: 'Par unité',
  byPerson: 'À qui redemander, et quoi',
  noUnit: 'sans unité',
  suppressed: f`trop peu pour être montré.`,
  unnamed: f`rien n'est dit des évaluations dont les auteurs ne sont pas nommés.`,
  counts: ({ assessments: all, people: persons, whole, lost, levelsChange }) =>
    all === 0
      ? f`Aucune évaluation terminée n'est concernée.`
      : f`${assessments(all)} de ${people(persons)} : ${whole} ${plural('fr', whole, 'est reprise', 'sont reprises')} en entier, ${counted('fr', lost, 'cote reste', 'cotes restent')} en arrière, un niveau atteint change dans ${levelsChange}.`,
  hidden: (count) =>
    count === 0
      ? []
      : [
          f`${assessments(count)} dont les auteurs ne sont pas nommés : ${plural('fr', count, f`elle est reprise aussi, et rien de son contenu`, f`elles sont reprises aussi, et rien de leur contenu`)} n'est compté ici.`,
        ],
  left: ({ unfinished, others, already }) => [
    ...(unfinished === 0
      ? []
      : [
          f`${counted('fr', unfinished, 'évaluation inachevée', 'évaluations inachevées')} : la suite se fait avec l'ancienne version.`,
        ]),
    ...(already === 0
      ? []
      : [f`${assessments(already)} déjà ${plural('fr', already, 'reprise', 'reprises')} : pas une seconde fois.`]),
    ...(others === 0 ? [] : [f`${assessments(others)} d'une autre version ou d'un autre texte : rien n'y est touché.`]),
  ],
  unit: (persons, all, toAsk) => `${assessments(all)} de ${people(persons)}, ${toAsk} à compléter.`,
  group: (subject, relation, raters) =>
    raters === 1 ? `${subject} (${relation})` : `${subject} (${relation}, ${raters} personnes)`,
  lost: (count) => `${counted('fr', count, 'cote ne peut pas être reprise', 'cotes ne peuvent pas être reprises')}.`,
  toRate: (what) => f`À évaluer : ${what.join(', ')}.`,
  level: (competency, before, after) => f`${competency} : ${before} → ${after}`,
  standing: ({ status, attained }) => {
    if (attained === null) return 'indéterminé';
    return status === 'determined' ? `niveau ${attained}` : `niveau ${attained} au moins`;
  },
  gone: f`n'existe plus`,
  renumbered: '(le même niveau sous un autre numéro)',
  touched: (all, persons, losing) =>
    f`Touche ${assessments(all)} de ${people(persons)}${losing === 0 ? '' : f` ; des cotes restent en arrière dans ${losing}`}.`,
  dryRun: f`Rien n'a été écrit (--dry-run). Sans cette option, tout cela se fait, ou rien.`,
  done: (count) =>
    count === 0
      ? f`Il n'y avait rien à reprendre.`
      : f`${counted('fr', count, 'évaluation reprise', 'évaluations reprises')}. Les anciennes restent telles quelles.`,
};
