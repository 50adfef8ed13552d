import { counted, listed, numbered } from '../counted.ts';
import type { report as english } from '../en/report.ts';
import { f } from '../french.ts';

const raters = (count: number): string => counted('fr', count, 'évaluateur', 'évaluateurs');

export const report: typeof english = {
  person: { title: (name) => f`Rapport sur ${name}` },
  framework: 'Référentiel',
  cycle: 'Cycle',
  noCycle: 'sans cycle',
  noProfile: f`aucun : rien à quoi comparer`,
  version: (title, version) => f`${title}, version ${version}`,
  voices: {
    self: f`Soi-même`,
    manager: 'Gestionnaire',
    peer: 'Pairs',
    report: 'Subordonnés directs',
    client: 'Clients',
    panel: 'Comité',
    others: f`Tous sauf soi-même`,
  },
  suppressed: f`trop peu d'évaluateurs`,
  nothing: f`rien d'évalué`,
  basis: {
    title: f`Sur quoi ce rapport repose`,
    assessments: (count) =>
      f`${counted('fr', count, 'évaluation terminée', 'évaluations terminées')}, la plus récente de chaque évaluateur.`,
    group: (voice, count) => f`${voice} : ${raters(count)}.`,
    hidden: (voice, least) => f`${voice} : moins de ${least}, donc rien de ce qu'ils ont dit n'est montré ni compté.`,
    waiting: (voice, least) =>
      f`${voice} : des évaluations plus récentes attendent qu'au moins ${least} évaluateurs fassent la différence ; montrées une à une, elles trahiraient leur auteur.`,
    unfinished: f`Écarté : les évaluations qui ne sont pas terminées.`,
    otherVersions: (versions) =>
      f`Écarté : les évaluations faites avec la version ${listed('fr', versions, 'conjunction')}. « competency migrate » les reprend.`,
    others: (voices) => f`« Tous sauf soi-même » réunit : ${listed('fr', voices, 'conjunction')}.`,
    noOthers: f`« Tous sauf soi-même » est vide : personne d'autre ne peut être entendu.`,
  },
  columns: {
    by: 'Vu par',
    competency: 'Compétence',
    indicator: 'Indicateur',
    attained: 'Atteint',
    target: 'Cible',
    gap: 'Écart',
    raters: 'Évaluateurs',
    mean: 'Moyenne',
    self: f`Soi-même`,
    others: 'Les autres',
    action: 'Action',
    date: 'Date',
    followUp: 'Suivi',
  },
  competencies: 'Compétences',
  hole: (voice, sentence) => f`${voice}. ${sentence}`,
  ranking: {
    strongest: 'Indicateurs les plus forts',
    weakest: 'Indicateurs les plus faibles',
    by: (voice) => f`D'après les cotes de : ${voice.toLowerCase()}.`,
  },
  differences: {
    title: 'Angles morts et forces cachées',
    how: f`Les indicateurs que la personne et les autres voient à plus d'un tiers de l'échelle de distance.`,
    none: f`Aucun indicateur n'est vu à plus d'un tiers de l'échelle de distance.`,
    unknown: f`Inconnu : il faut une autoévaluation, et d'autres personnes qui peuvent être entendues.`,
    'blind-spot': f`Angles morts : cotés plus haut par la personne`,
    'hidden-strength': f`Forces cachées : cotées plus haut par les autres`,
  },
  evidence: {
    title: 'Preuves',
    note: 'Note',
    order: f`Au sein d'un lien, l'ordre est mêlé et ne dit rien de qui a écrit.`,
  },
  changes: {
    title: 'Évolution depuis les cycles précédents',
    up: (levels) => f`en hausse de ${counted('fr', levels, 'niveau', 'niveaux')}`,
    down: (levels) => f`en baisse de ${counted('fr', levels, 'niveau', 'niveaux')}`,
    same: 'inchangé',
    incomparable: 'non comparable',
    level: (level) => f`niveau ${level}`,
    atLeast: (level) => f`niveau ${level} au moins`,
    undetermined: 'non déterminé',
    in: (cycle, standing) => f`${cycle} ${standing}`,
  },
  plan: {
    title: 'Plan de développement',
    towards: (competency, level) => f`${competency} : vers le ${level.toLowerCase()}`,
    why: (gap, weight) =>
      gap === null
        ? f`Aucune cible dans un profil.`
        : f`Écart ${numbered('fr', gap)} × poids ${numbered('fr', weight)} = ${numbered('fr', gap * weight)}.`,
    byLevel: f`Ce niveau n'a pas d'indicateurs : ce qu'il demande est dans son concept.`,
    empty: f`Il ne reste rien à démontrer : chaque compétence est à son plus haut niveau, ou rien n'a été coté.`,
    action: 'Ce qui sera fait',
    date: 'Pour quand',
    followUp: 'Suivi',
  },
  charts: {
    radar: (axes, series) => f`Graphique en radar selon ${listed('fr', axes, 'conjunction')}. ${series.join('. ')}.`,
    bars: (title, bars) => f`Graphique à barres de ${title} : ${bars.join(f` ; `)}.`,
    trend: (steps, series) => f`Courbes selon ${listed('fr', steps, 'conjunction')}. ${series.join('. ')}.`,
    series: (label, values) => f`${label} : ${values.join(', ')}`,
    target: (target) => f`cible ${target}`,
  },
  inMonths: f`Sans --follow-up, le calendrier place les suivis à trois mois d'aujourd'hui.`,
  levelOf: (level, of) => f`Niveau ${level} de ${of}`,
  atLeastOf: (level, of) => f`Niveau ${level} de ${of} au moins`,
  below: f`Sous le premier niveau`,
  progress: (done, all) => f`${done} de ${counted('fr', all, 'évaluation lue', 'évaluations lues')}`,
};
