import { counted, listed, numbered, plural } from '../counted.ts';
import type { results as english } from '../en/results.ts';
import { f } from '../french.ts';

const percent = (share: number): string => f`${numbered('fr', share * 100, 0)} %`;
const levels = (all: readonly number[]): string =>
  `${all.length === 1 ? 'le niveau' : 'les niveaux'} ${listed('fr', all.map(String), 'conjunction')}`;
const observed = ({ observed: seen, indicators }: { observed: number; indicators: number }): string =>
  `${counted('fr', seen, 'indicateur observé', 'indicateurs observés')} sur ${indicators}`;

export const results: typeof english = {
  title: 'Évaluation',
  of: 'Personne évaluée',
  by: 'Évaluation par',
  unit: 'Unité',
  profile: 'Profil',
  cycle: 'Cycle',
  date: 'Date',
  attained: (level, of) => `Niveau ${level} atteint (l’échelle va jusqu’à ${of})`,
  belowFirst: 'Sous le premier niveau',
  undetermined: 'Indéterminé',
  atLeast: (level) => f`Niveau ${level} au moins ; au-dessus, indéterminé`,
  target: (target) => `cible ${target}`,
  gap: {
    met: 'cible atteinte',
    below: (gap) => `${counted('fr', gap, 'niveau', 'niveaux')} sous la cible`,
    atMost: (gap) => `au plus ${counted('fr', gap, 'niveau', 'niveaux')} sous la cible`,
    above: (gap) => `${counted('fr', gap, 'niveau', 'niveaux')} au-dessus de la cible`,
    unknown: 'écart indéterminé',
  },
  reason: {
    'nothing-rated': () => f`Rien n'a été évalué.`,
    named: ({ level }) =>
      level === 0
        ? f`La personne qui évalue a indiqué un niveau sous le premier.`
        : f`La personne qui évalue a choisi le niveau ${level}.`,
    'all-held': () => f`Tous les niveaux de l'échelle sont acquis.`,
    'next-not-held': ({ level, score, threshold }) =>
      f`Le niveau ${level} n'est pas acquis : son score est de ${percent(score)}, il faut ${percent(threshold)}.`,
    'next-undetermined': (seen) =>
      f`Le niveau ${seen.level} est indéterminé : ${observed(seen)}, il en faut ${percent(seen.minimumObserved)}.`,
    'below-first': ({ level, score, threshold }) =>
      f`Le niveau ${level}, le premier, n'est pas acquis : son score est de ${percent(score)}, il faut ${percent(threshold)}.`,
    'nothing-determined': (seen) =>
      f`Le niveau ${seen.level}, le premier, est indéterminé : ${observed(seen)}, il en faut ${percent(seen.minimumObserved)}.`,
    'highest-held': ({ level, score, threshold }) =>
      f`Le niveau ${level} est le plus haut niveau acquis : son score est de ${percent(score)}, il faut ${percent(threshold)}.`,
    'undetermined-above': ({ level, undetermined }) =>
      f`Le niveau ${level} est acquis ; au-dessus, ${levels(undetermined)} n'${plural('fr', undetermined.length, 'a', 'ont')} pu être ${plural('fr', undetermined.length, 'déterminé', 'déterminés')}.`,
    'none-held': ({ threshold }) => f`Aucun niveau n'atteint les ${percent(threshold)} requis.`,
    'none-held-yet': ({ undetermined }) =>
      f`Aucun niveau n'est acquis pour l'instant ; ${levels(undetermined)} n'${plural('fr', undetermined.length, 'a', 'ont')} pu être ${plural('fr', undetermined.length, 'déterminé', 'déterminés')}.`,
  },
  holes: (all) =>
    f`Lacune : ${levels(all)} ${all.length === 1 ? 'est acquis' : 'sont acquis'} au-dessus d'un niveau qui ne l'est pas.`,
  next: (level) => f`Pour le ${level.toLowerCase()}, il reste à montrer :`,
  nothingNext: (level) => f`Tous les indicateurs du ${level.toLowerCase()} ont été montrés.`,
  note: 'Note',
  evidence: 'Preuve',
  star: { situation: 'Situation', task: 'Tâche', action: 'Action', result: 'Résultat' },
  statuses: { held: 'acquis', 'not-held': 'non acquis', undetermined: 'indéterminé' },
  inferred: f`non demandé : acquis, car un niveau supérieur l'est`,
  legend: '● acquis  ○ non acquis  ◌ indéterminé  ▲ cible',
  notObserved: 'Non observé',
  unanswered: 'sans réponse',
  arithmetic: 'Calcul',
  sum: ({ sum, observed: seen, score, threshold, status }) =>
    f`score ${numbered('fr', sum)} ÷ ${seen} = ${percent(score)} ; seuil ${percent(threshold)} ; ${status}`,
  unobserved: ({ observed: seen, total, minimumObserved }) =>
    f`${counted('fr', seen, 'observé', 'observés')} sur ${total}, il en faut ${percent(minimumObserved)} ; indéterminé`,
  empty: f`aucun indicateur ; indéterminé`,
  levelNumber: (level) => `Niveau ${level}`,
};
