import type { CommandHelp } from '../../en/help/shared.ts';
import { f } from '../../french.ts';
import { shared } from './shared.ts';

const plan = { plan: f`le fichier ou le dossier d'un plan, ou l'identifiant de l'exemple fourni` };

/** What is asked of a plan that is shown. */
const shown = {
  today: f`le jour d'où l'on regarde, en AAAA-MM-JJ ; sinon aujourd'hui`,
  format: shared.table,
  output: shared.output,
  force: shared.force,
};

/** What help says about the commands of a rollout. */
export const rollouts = {
  'rollout check': {
    summary: f`Vérifier si un déploiement est prêt : cinq étapes, pour chaque unité et pour tout le plan.`,
    arguments: plan,
    options: {
      ...shown,
      store: shared.store,
    },
    examples: [
      ['competency rollout check rollout.yaml', f`code de sortie 1 tant que quelque chose bloque`],
      ['competency rollout check four-offices --today 2027-01-15', f`l'exemple fourni, un jour à venir`],
    ],
  },
  'rollout status': {
    summary: f`Montrer sur un écran les unités et les étapes d'un déploiement.`,
    arguments: plan,
    options: {
      ...shown,
      store: shared.store,
    },
    examples: [['competency rollout status rollout.yaml', 'une ligne par unité']],
  },
  'rollout timeline': {
    summary: f`Montrer ce qui est dû dans un déploiement, et quand.`,
    arguments: plan,
    options: {
      ...shown,
    },
    examples: [['competency rollout timeline rollout.yaml --format ics --output rollout.ics', 'pour un agenda']],
  },
  'rollout init': {
    summary: f`Écrire un plan à remplir pour déployer un référentiel dans ses unités.`,
    arguments: { framework: f`un fichier, ou l'identifiant d'un référentiel` },
    options: {
      example: f`écrire plutôt l'exemple fourni : un référentiel de service déployé dans quatre bureaux`,
      today: f`le jour d'où comptent ceux du plan, en AAAA-MM-JJ ; sinon aujourd'hui`,
      output: f`le dossier où écrire ; sinon « rollout »`,
      force: shared.force,
    },
    examples: [
      ['competency rollout init service-excellence', f`écrit rollout/rollout.yaml`],
      ['competency rollout init --example', f`un plan complet, où il reste à corriger`],
    ],
  },
} satisfies Record<string, CommandHelp>;
