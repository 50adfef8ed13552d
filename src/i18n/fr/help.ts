import type { help as english } from '../en/help.ts';
import { f } from '../french.ts';

const shared = {
  format: f`forme du résultat`,
  output: f`écrire le résultat dans ce fichier`,
  force: f`remplacer un fichier déjà présent`,
  store: f`le fichier où les évaluations sont gardées`,
};

const commandHelp: typeof english.commandHelp = {
  assess: {
    summary: f`Évaluer une personne, niveau par niveau ; chaque réponse est gardée aussitôt.`,
    arguments: { framework: f`un fichier, ou l'identifiant d'un référentiel` },
    options: {
      subject: f`qui est évalué : un nom, un identifiant, ou identifiant=nom`,
      unit: f`l'unité de la personne évaluée`,
      rater: f`qui évalue : un nom, un identifiant, ou identifiant=nom`,
      relation: f`le lien entre qui évalue et la personne évaluée`,
      profile: f`le profil de comparaison ; ses cibles restent cachées jusqu'à la fin`,
      cycle: f`le cycle d'évaluation, par exemple 2026-H2`,
      only: f`n'interroger que sur ces compétences`,
      adaptive: f`commencer au milieu et ne demander que ce qui peut encore changer le niveau`,
      resume: f`reprendre une évaluation interrompue`,
      answers: f`prendre les réponses dans ce fichier (- pour l'entrée standard) sans rien demander`,
      plain: f`questions numérotées, pour lecteurs d'écran et tubes`,
      'no-input': f`ne jamais demander ; échouer s'il manque quelque chose`,
      explain: f`montrer le calcul, niveau par niveau`,
      format: shared.format,
      output: f`écrire l'évaluation, en YAML, dans ce fichier`,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency assess service-excellence', 'demande tout'],
      ['competency assess service-excellence --subject "Ada Roy" --relation self', 'une autoévaluation'],
      ['competency assess --resume', f`reprend où l'on s'était arrêté`],
      ['competency assess service-excellence --answers ada.yaml --format json', 'calcule un fichier'],
    ],
  },
  render: {
    summary: f`Imprimer un référentiel : fiches, grilles, matrice, feuilles d'évaluation, formulaires.`,
    arguments: { framework: f`un fichier, ou l'identifiant d'un référentiel` },
    options: {
      design: f`un fichier de maquette, ou card, grid, poster, matrix, bilingual, sheet, consensus, form`,
      format: shared.format,
      only: f`seulement ces compétences`,
      profile: f`seulement les compétences de ce profil, avec ses cibles`,
      level: f`seulement ces niveaux`,
      paper: f`le papier ; sinon la maquette le dit`,
      'large-print': f`gros caractères, en points ; 18 sans nombre`,
      fillable: f`de vrais champs, à remplir à l'écran`,
      combine: f`un seul fichier avec table des matières et plan, aussi dans un dossier`,
      output: f`un fichier, ou un dossier avec un fichier par compétence`,
      force: shared.force,
    },
    examples: [
      ['competency render service-excellence --output fiche.pdf', 'chaque compétence en fiche'],
      ['competency render service-excellence --design grid --output grilles/', 'une grille par compétence'],
      [
        'competency render service-excellence --design form --format html --output form.html',
        f`un formulaire à envoyer`,
      ],
    ],
  },
  collect: {
    summary: f`Relire des formulaires remplis en évaluations : des PDF, et les fichiers que le formulaire Web enregistre.`,
    arguments: { files: f`des formulaires remplis` },
    options: {
      framework: f`le référentiel auquel ils répondent ; sinon le formulaire le dit`,
      format: shared.format,
      output: f`écrire aussi chaque évaluation, en YAML, dans ce dossier`,
      force: shared.force,
      store: shared.store,
    },
    examples: [['competency collect recus/*.pdf', f`les vérifie tous, puis les garde`]],
  },
  validate: {
    summary: f`Vérifier des fichiers : YAML, schéma, renvois, puis style. Tous les problèmes d'un coup.`,
    arguments: { paths: f`fichiers, dossiers ou motifs ; à défaut, ceux du projet` },
    options: {
      format: shared.format,
      strict: f`tenir les avertissements pour des erreurs`,
      output: shared.output,
      force: shared.force,
    },
    examples: [
      ['competency validate', 'vérifie les référentiels du projet'],
      ['competency validate mon-referentiel.yaml --strict', 'un fichier, strictement'],
    ],
  },
  list: {
    summary: f`Dresser la liste des référentiels disponibles.`,
    arguments: {},
    options: { format: shared.format, output: shared.output, force: shared.force },
    examples: [['competency list', 'ceux du projet et ceux qui sont fournis']],
  },
  show: {
    summary: f`Montrer un référentiel, ou l'une de ses compétences, comme une page à lire.`,
    arguments: {
      framework: f`un fichier, ou l'identifiant d'un référentiel`,
      competency: f`l'identifiant d'une compétence`,
    },
    options: { format: shared.format, output: shared.output, force: shared.force },
    examples: [
      ['competency show service-excellence', 'tout le référentiel'],
      ['competency show service-attitude client-experience', 'une compétence'],
    ],
  },
  'store info': {
    summary: f`Dire ce qui est gardé, et où.`,
    arguments: {},
    options: { format: shared.format, store: shared.store },
    examples: [['competency store info', 'nombres, taille, cycles']],
  },
  'store backup': {
    summary: f`Copier le registre dans un fichier, même en cours d'usage.`,
    arguments: { file: 'la copie' },
    options: { force: shared.force, store: shared.store },
    examples: [['competency store backup lundi.db', 'une copie cohérente']],
  },
  'store forget': {
    summary: f`Effacer pour de bon tout ce qui est gardé sur une personne.`,
    arguments: { subject: f`l'identifiant de la personne` },
    options: { yes: 'ne pas demander', store: shared.store },
    examples: [['competency store forget ada-roy', f`demande d'abord`]],
  },
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
  common: f`Options de toutes les commandes :`,
  commands: f`Commandes :`,
  examples: f`Exemples :`,
  choices: (choices, standard) =>
    f`(${choices.join(', ')}${standard === undefined ? '' : f` ; ${standard} par défaut`})`,
  lang: 'langue des messages',
  quiet: f`ne rien dire hors du résultat`,
  'no-color': 'sans couleurs',
  help: 'montrer cette aide',
  version: 'montrer la version',
  store: f`S'occuper des évaluations gardées.`,
  more: f`competency help COMMANDE en dit plus sur chacune.`,
  exitCodes: [
    ['0', 'fait'],
    ['1', f`fait, et la réponse est non : il y a des constats`],
    ['2', f`impossible : usage, fichier absent, illisible, non modifiable`],
    ['130', f`interrompu ; le travail est gardé`],
    ['70', f`une faute du programme lui-même`],
  ],
  exitCodesTitle: f`Codes de sortie :`,
  error: (message) => f`erreur : ${message}`,
  tryHelp: (command) => f`Voir : competency ${command === '' ? '--help' : `${command} --help`}`,
  bug: f`C'est une faute de competency et non la vôtre. Merci de la signaler avec les lignes ci-dessous.`,
  commandHelp,
};
