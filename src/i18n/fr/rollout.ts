import type {
  MeasuredQuality,
  RecognitionKind,
  RolloutEventKind,
  RolloutStep,
  RolloutWeight,
  StepStanding,
  TrainingAudience,
} from '../../diagnostics/index.ts';
import { counted, listed, numbered } from '../counted.ts';
import type { rollout as english, RolloutMessages } from '../en/rollout.ts';
import { f } from '../french.ts';

const quoted = (title: string) => f`« ${title} »`;
const and = (words: readonly string[]) => listed('fr', words, 'conjunction');

const audiences: Readonly<Record<TrainingAudience, string>> = { managers: 'les gestionnaires', teams: 'les équipes' };
const qualities: Readonly<Record<MeasuredQuality, string>> = {
  'delivered-service': 'la qualité de service livrée',
  'perceived-service': 'la qualité de service perçue par la clientèle',
  'delivered-management': 'la qualité de gestion pratiquée',
  'perceived-management': 'la qualité de gestion perçue par les équipes',
};

const steps: Readonly<Record<RolloutStep, string>> = {
  recognition: 'Reconnaissance alignée',
  managers: 'Gestionnaires en avance',
  training: 'Formation',
  project: f`Projet de chaque équipe`,
  measurement: 'Mesure',
};
const standings: Readonly<Record<StepStanding, string>> = {
  ready: 'étape prête',
  attention: 'à\u00a0surveiller',
  blocked: 'étape bloquée',
};
const weights: Readonly<Record<RolloutWeight, string>> = {
  blocks: 'bloque',
  attention: 'attention',
  success: 'succès',
  note: 'note',
};
const recognitionKinds: Readonly<Record<RecognitionKind, string>> = {
  dashboard: 'Tableau de bord',
  appraisal: 'Appréciation',
  'job-description': 'Description de poste',
  'variable-pay': 'Rémunération variable',
};

const findings: RolloutMessages = {
  'recognition/none': () =>
    f`Le plan ne dit pas ce qui est reconnu aujourd'hui. Donnez les critères sous « recognition ».`,
  'recognition/contradicts': ({ criterion, competencies }) =>
    f`« ${criterion} » va à l'encontre de ${and(competencies.map(quoted))}. Remplacez ce critère, ou retirez-le.`,
  'recognition/unrelated': ({ criterion }) =>
    f`« ${criterion} » ne soutient aucune compétence. Dites laquelle, ou demandez à quoi il sert.`,
  'recognition/not-recognised': ({ competency }) => f`Rien de ce qui est reconnu ne soutient « ${competency} ».`,
  'managers/no-head-start': () =>
    f`Le plan ne donne aucune avance aux gestionnaires. Dites-en la durée sous « managers ».`,
  'managers/none': () => f`Personne n'est nommé pour diriger l'unité. Nommez quelqu'un sous « managers ».`,
  'managers/not-assessed': ({ person, competencies, by }) =>
    f`${person} est à évaluer au plus tard le ${by} en ${and(competencies.map(quoted))}.`,
  'managers/not-ready': ({ person, competency, level, minimum, by }) =>
    f`${person} est au niveau ${level} de « ${competency} » ; il faut le niveau ${minimum} au plus tard le ${by}.`,
  'managers/late': ({ person, by }) => f`${person} : niveau atteint, mais après le ${by}.`,
  'managers/ready': ({ person }) => f`${person} : niveau atteint.`,
  'training/missing': ({ competency, audience, by }) =>
    f`Aucune formation en « ${competency} » pour ${audiences[audience]} avant le ${by}.`,
  'training/too-late': ({ training, competency, audience, session, start }) =>
    f`« ${training} » (${competency}, pour ${audiences[audience]}) n'a lieu que le ${session}, et l'unité commence le ${start}.`,
  'training/after-head-start': ({ training, session, by }) =>
    f`« ${training} » forme les gestionnaires le ${session}, après le jour où il faut être prêt (${by}).`,
  'project/none': () => f`L'équipe n'a pas encore de projet à elle.`,
  'project/no-owner': () => f`Personne ne répond du projet de l'équipe. Nommez cette personne.`,
  'project/no-commitments': () => f`Le projet de l'équipe ne comporte aucun engagement.`,
  'project/adaptation-invalid': ({ path, errors }) =>
    f`L'adaptation de l'unité, « ${path} », a ${counted('fr', errors, 'erreur', 'erreurs')}. Lancez : competency validate ${path}`,
  'project/adaptation-of-another': ({ path, framework }) =>
    f`L'adaptation de l'unité, « ${path} », étend ${framework}, et non le référentiel du plan.`,
  'project/adaptation-not-uniform': ({ path, competency }) =>
    f`L'adaptation de l'unité, « ${path} », ajoute à « ${competency} », qui doit être la même partout.`,
  'measurement/none': () => f`L'unité ne suit aucune mesure.`,
  'measurement/not-measured': ({ quality }) => f`L'unité ne mesure pas ${qualities[quality]}.`,
  'measurement/no-target': ({ measure }) => f`« ${measure} » n'a pas de cible.`,
  'measurement/no-result': ({ measure, start }) => f`« ${measure} » n'a aucun résultat depuis le départ, le ${start}.`,
  'measurement/reached': ({ measure, value, target, date }) =>
    f`« ${measure} » atteint sa cible : ${numbered('fr', value)} (cible ${numbered('fr', target)}, ${date}).`,
  'measurement/close': ({ measure, value, target, date }) =>
    f`« ${measure} » est près de sa cible : ${numbered('fr', value)} (cible ${numbered('fr', target)}, ${date}).`,
  'measurement/in-difficulty': ({ measure, value, target, date }) =>
    f`« ${measure} » n'atteint pas sa cible : ${numbered('fr', value)} (cible ${numbered('fr', target)}, ${date}). Demandez à l'équipe ce qu'il lui faut.`,
};

const events: Readonly<Record<RolloutEventKind, (of: string) => string>> = {
  'managers-due': () => 'les gestionnaires doivent être prêts',
  session: (of) => f`formation : ${of}`,
  start: () => 'départ',
  result: (of) => f`résultat : ${of}`,
};

export const rollout: typeof english = {
  steps,
  standings,
  weights,
  recognitionKinds,
  findings,
  events,
  title: (plan) => f`Déploiement : ${plan}`,
  about: (framework, version, day) => `${framework} ${version}, au ${day}`,
  step: (number, title) => `${number}. ${title}`,
  wholePlan: 'Tout le plan',
  allUnits: 'toutes les unités',
  nothing: 'Rien à signaler.',
  coverage: 'Ce qui est reconnu, par compétence',
  competency: 'Compétence',
  none: 'aucun',
  gap: 'manque',
  units: 'Unités et étapes',
  unit: 'Unité',
  overall: 'Ensemble',
  day: 'Jour',
  what: 'Quoi',
  celebrate: 'Succès à fêter',
  support: 'Unités en difficulté',
  timeline: f`Ce qui est dû, et quand`,
  today: f`aujourd'hui`,
  summary: ({ blocks, attention, success }) =>
    [
      blocks === 0 ? 'Rien ne bloque' : `${blocks} ${blocks === 1 ? 'chose bloque' : 'choses bloquent'}`,
      counted('fr', attention, 'point à surveiller', 'points à surveiller'),
      counted('fr', success, 'succès', 'succès'),
    ].join(', '),
  rests: ({ assessments, otherVersions }) =>
    f`Repose sur ${counted('fr', assessments, 'évaluation terminée', 'évaluations terminées')}${
      otherVersions === 0 ? '' : f` ; ${otherVersions} d'autres versions ou textes du référentiel laissées de côté`
    }.`,
  exampleWritten: (folder) => f`Ensuite : competency rollout check ${folder}`,
  fill: (folder) => f`Remplissez-le, puis : competency rollout check ${folder}`,
  starter: {
    managersTraining: f`Les gestionnaires d'abord`,
    teamsTraining: f`Puis les équipes`,
    unit: f`Première unité`,
  },
};
