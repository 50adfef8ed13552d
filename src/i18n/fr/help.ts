import type { help as english } from '../en/help.ts';
import { f } from '../french.ts';
import { assessing } from './help/assessing.ts';
import { exchange } from './help/exchange.ts';
import { frameworks } from './help/frameworks.ts';
import { people } from './help/people.ts';
import { reports } from './help/reports.ts';
import { rollouts } from './help/rollouts.ts';
import { stores } from './help/stores.ts';

const commandHelp: typeof english.commandHelp = {
  ...assessing,
  ...frameworks,
  ...rollouts,
  ...exchange,
  ...people,
  ...stores,
  ...reports,
  help: {
    summary: f`Expliquer une commande, ou exit-codes.`,
    arguments: { topic: 'une commande, ou exit-codes' },
    options: {},
    examples: [
      ['competency help assess', 'les options de assess'],
      ['competency help exit-codes', 'le sens des codes de sortie'],
    ],
  },
};

export const help: typeof english = {
  description: f`Référentiels de compétences : vérifier, lire, évaluer.`,
  usage: f`Usage :`,
  arguments: f`Arguments :`,
  options: f`Options :`,
  commands: f`Commandes :`,
  examples: f`Exemples :`,
  choices: (choices, standard) =>
    f`(${choices.join(', ')}${standard === undefined ? '' : f` ; ${standard} par défaut`})`,
  lang: 'langue des messages',
  quiet: f`ne rien dire hors du résultat`,
  'no-color': 'sans couleurs',
  help: 'montrer cette aide',
  version: 'montrer la version',
  groups: {
    report: f`Faire des rapports sur des personnes à partir des évaluations conservées.`,
    store: f`Gérer les évaluations conservées.`,
    campaign: f`Demander aux gens de s'évaluer dans un cycle, et suivre ce qui est fait.`,
    people: f`Tenir la liste des personnes qui évaluent et sont évaluées.`,
    rollout: f`Voir si un référentiel peut être déployé dans ses unités.`,
  },
  more: f`competency help COMMANDE en dit plus sur chacune.`,
  exitCodes: [
    ['0', 'réussite'],
    ['1', f`réussite, mais la réponse est non : il y a des problèmes`],
    ['2', f`échec : commande mal formée, fichier absent ou inaccessible`],
    ['130', f`interruption ; le travail est enregistré`],
    ['70', f`erreur du programme lui-même`],
  ],
  exitCodesTitle: f`Codes de sortie :`,
  error: (message) => f`erreur : ${message}`,
  tryHelp: (command) => f`Voir : competency ${command === '' ? '--help' : `${command} --help`}`,
  bug: f`C'est une erreur de competency et non la vôtre. Merci de la signaler avec les lignes ci-dessous.`,
  commandHelp,
};
