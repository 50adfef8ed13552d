import { counted, listed, numbered } from '../counted.ts';
import type { report as english } from '../en/report.ts';
import { f } from '../french.ts';

const raters = (count: number): string => counted('fr', count, 'évaluateur', 'évaluateurs');

export const report: typeof english = {
  person: { title: (name) => f`Rapport sur ${name}` },
  '360': {
    title: (name) => f`Rétroaction 360° sur ${name}`,
    fewer: (voice, count, wanted) =>
      f`${voice} : ${raters(count)} ; la fidélité en demande ${wanted}. Lisez ces nombres comme une conversation à tenir, non comme une mesure.`,
    fewerHidden: (voice, wanted) => f`${voice} : moins que les ${wanted} que demande la fidélité.`,
    by: 'Par',
    spread: 'Dispersion',
    distribution: 'Répartition',
    points: (points) => f`La répartition compte, de gauche à droite : ${points.join(' · ')}.`,
    how: f`Les moyennes vont de 0 à 1. La dispersion est l'écart type.`,
    level: (level, indicator) => f`Niveau ${level} : ${indicator}`,
    named: (level, count) => f`niveau ${level} : ${count}`,
    agreement: 'Accord entre évaluateurs',
    agreementHow: f`Alpha : Krippendorff, ordinal. Kappa : pondération linéaire, pour deux évaluateurs. ICC(2,k) : de la moyenne de tous les évaluateurs. Les catégories sont les points du référentiel, utilisés ou non.`,
    coefficient: 'Coefficient',
    value: 'Valeur',
    band: 'En mots',
    over: f`D'après`,
    from: (count, indicators) => f`${raters(count)}, ${counted('fr', indicators, 'indicateur', 'indicateurs')}`,
    notEnough: f`pas assez de données`,
    coefficients: { alpha: 'Alpha', weightedKappa: f`Kappa pondéré`, icc2k: 'ICC(2,k)' },
    bands: {
      unreliable: f`trop bas pour s'y fier`,
      tentative: 'provisoire',
      reliable: 'fiable',
      none: f`pire que le hasard`,
      slight: 'faible',
      fair: 'passable',
      substantial: 'important',
      'almost-perfect': f`presque parfait`,
      poor: 'mauvais',
      moderate: 'moyen',
      good: 'bon',
      excellent: 'excellent',
    },
  },
  team: {
    title: (unit) => (unit === null ? 'Toutes les unités' : `Unité ${unit}`),
    restsOn: (people) =>
      f`${counted('fr', people, 'personne', 'personnes')}. Chaque chiffre est ce que disent tous les autres que la personne ; les groupes trop petits ne sont ni montrés ni comptés, et les autoévaluations ne le sont jamais.`,
    nothing: f`Rien n'a encore été terminé ici.`,
    notListed: f`Elles sont trop nombreuses pour être nommées ici : indiquez une unité pour voir les siennes.`,
    celebratedAndSupported: (celebrated, supported) =>
      f`${counted('fr', celebrated, 'personne a', 'personnes ont')} un succès à célébrer ; ${counted('fr', supported, 'personne a', 'personnes ont')} besoin de soutien.`,
    percentage: (met, compared) => (compared === 0 ? '–' : f`${Math.round((met / compared) * 100)} %`),
    heat: 'Carte thermique',
    heatOf: (unit) => f`Carte thermique : ${unit}`,
    heatAlt: (people, competencies) =>
      f`Carte thermique de ${counted('fr', people, 'personne', 'personnes')} par ${counted('fr', competencies, 'compétence', 'compétences')} ; le tableau qui suit dit la même chose.`,
    assessedOf: (assessed, people) => f`Personnes évaluées : ${assessed} sur ${people}.`,
    atTarget: (met, compared) =>
      compared === 0
        ? f`Aucune position ne se compare à une cible.`
        : f`À la cible ou au-dessus : ${met} positions sur ${compared} (${Math.round((met / compared) * 100)} %).`,
    share: (met, compared) =>
      compared === 0 ? '–' : f`${Math.round((met / compared) * 100)} % (${met} sur ${compared})`,
    columns: {
      person: 'Personne',
      unit: 'Unité',
      people: 'Personnes',
      assessed: 'Évaluées',
      atTarget: 'À la cible',
      untold: 'Sans réponse',
    },
    key: (letter, title) => f`${letter} : ${title}`,
    letters: { met: 'A', below: 'S', undetermined: '?', hidden: 'C', unassessed: 'N' },
    legend: f`Niveau et lettre : A cible atteinte, S sous la cible, ? non déterminé (2+ : au moins 2), C caché (trop peu d'évaluateurs), N non évaluée ; ↑ ↓ depuis le cycle précédent.`,
    distribution: f`Nombre de personnes à chaque niveau`,
    successes: f`Réussites à célébrer`,
    success: (name, met, gained) =>
      [
        ...(gained.length === 0 ? [] : [`un niveau gagné en ${listed('fr', gained, 'conjunction')}`]),
        ...(met === null
          ? ['toutes les cibles atteintes']
          : met.length === 0
            ? []
            : [`cible atteinte en ${listed('fr', met, 'conjunction')}`]),
      ].reduce((said, each, at) => f`${said}${at === 0 ? '' : f` ;`} ${each}`, f`${name} :`),
    noSuccess: f`Aucune cible n'est encore atteinte, aucun niveau n'a été gagné.`,
    needSupport: f`Qui a besoin de soutien`,
    support: (name, below, falling) =>
      [
        ...(below.length === 0 ? [] : [`sous la cible en ${listed('fr', below, 'conjunction')}`]),
        ...(falling.length === 0 ? [] : [`en baisse en ${listed('fr', falling, 'conjunction')}`]),
      ].reduce((said, each, at) => f`${said}${at === 0 ? '' : f` ;`} ${each}`, f`${name} :`),
    unassessed: (name) => f`${name} : pas d'évaluation dans ce cycle`,
    noSupport: f`Personne n'est sous une cible, en baisse ou sans évaluation.`,
    trend: f`Tendance au fil des cycles`,
    sideBySide: f`Unités côte à côte`,
    sharesSideBySide: f`À la cible par compétence`,
  },
  scale: {
    title: (framework) => f`Les échelles de ${framework}`,
    restsOn: (count) =>
      f`Ce rapport repose sur ${counted('fr', count, 'évaluation terminée', 'évaluations terminées')}, par pas de dix sur au moins cinq personnes, pour que personne ne se devine entre deux rapports.`,
    how: f`Reproductibilité (Guttman) : part des niveaux que dit la place d'une personne sur l'échelle ; 0,90 suffit. Scalabilité (Menzel) : ce qui dépasse la simple devinette ; 0,60 suffit. Item-reste : accord d'un indicateur avec les autres ; sous 0,30 il est à part. Alpha (Cronbach) : cohésion des indicateurs.`,
    reproducibility: (value, isEnough, patterns) =>
      f`Reproductibilité ${value} sur ${counted('fr', patterns, 'évaluation', 'évaluations')} : ${isEnough ? f`les niveaux s'appuient les uns sur les autres` : f`les niveaux ne s'appuient pas les uns sur les autres`}.`,
    scalability: (value, isEnough) =>
      f`Scalabilité ${value} : ${isEnough ? 'nettement mieux que deviner' : 'à peine mieux que deviner'}.`,
    noScalability: f`Scalabilité : inconnue, puisque toutes les personnes ont les mêmes niveaux.`,
    noScalogram: f`Reproductibilité : inconnue ; pas d'échelle cumulative aux niveaux déterminés.`,
    levelHole: (level, count) =>
      `Le niveau ${level} manquait sous un niveau acquis dans ${counted('fr', count, 'évaluation', 'évaluations')}.`,
    noHoles: f`Aucun niveau ne manquait sous un niveau acquis.`,
    alpha: (value) => `Alpha de Cronbach ${value}.`,
    noAlpha: f`Alpha de Cronbach : pas assez de données.`,
    lookAt: f`Indicateurs à regarder`,
    nothingToLookAt: f`Aucun ne se distingue.`,
    hidden: (count) =>
      f`${counted('fr', count, 'indicateur non dit', 'indicateurs non dits')} : trop peu d'observations.`,
    columns: { indicator: 'Indicateur', shown: 'Montré', holes: 'Trous', itemRest: 'Item-reste', note: 'Remarque' },
    indicator: (level, text) => f`${level} : ${text}`,
    of: (part, whole) => `${part} sur ${whole}`,
    verdicts: {
      nobody: f`personne ne le montre`,
      everybody: f`tout le monde le montre`,
      apart: f`à part`,
    },
  },
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
