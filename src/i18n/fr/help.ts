import type { help as english } from '../en/help.ts';
import { f } from '../french.ts';

const shared = {
  format: f`format du résultat`,
  output: f`écrire le résultat dans ce fichier`,
  force: f`remplacer un fichier déjà présent`,
  store: f`un fichier, ou l'adresse d'une base PostgreSQL (postgres://…), où les évaluations sont conservées`,
};

const commandHelp: typeof english.commandHelp = {
  assess: {
    summary: f`Évaluer une personne, niveau par niveau ; chaque réponse est enregistrée aussitôt.`,
    arguments: { framework: f`un fichier, ou l'identifiant d'un référentiel` },
    options: {
      subject: f`personne évaluée : un nom, un identifiant, ou identifiant=nom`,
      unit: f`unité de la personne évaluée`,
      rater: f`personne qui évalue : un nom, un identifiant, ou identifiant=nom`,
      relation: f`à quel titre se fait l'évaluation`,
      profile: f`profil de comparaison ; ses cibles restent masquées jusqu'à la fin`,
      cycle: f`cycle d'évaluation, par exemple 2026-H2`,
      only: f`ne poser de questions que sur ces compétences`,
      adaptive: f`commencer au milieu et ne demander que ce qui peut encore changer le niveau`,
      resume: f`reprendre une évaluation interrompue`,
      answers: f`prendre les réponses dans ce fichier (- pour l'entrée standard) sans rien demander`,
      plain: f`questions numérotées, pour les lecteurs d'écran et les redirections`,
      'no-input': f`ne poser aucune question ; échouer s'il manque quelque chose`,
      explain: f`montrer le calcul, niveau par niveau`,
      format: shared.format,
      output: f`écrire l'évaluation, en YAML, dans ce fichier`,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency assess service-excellence', 'pose toutes les questions'],
      ['competency assess service-excellence --subject "Ada Roy" --relation self', 'une autoévaluation'],
      ['competency assess --resume', f`reprend où l'on s'était arrêté`],
      ['competency assess service-excellence --answers ada.yaml --format json', f`calcule les résultats d'un fichier`],
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
      'large-print': f`gros caractères, en points`,
      fillable: f`de vrais champs, à remplir à l'écran`,
      combine: f`un seul fichier avec table des matières et plan, aussi dans un dossier`,
      output: f`un fichier, ou un dossier avec un fichier par compétence`,
      force: shared.force,
    },
    examples: [
      ['competency render service-excellence --output fiche.pdf', 'chaque compétence en fiche'],
      ['competency render service-excellence --design grid --output grilles/', 'une grille par compétence'],
      ['competency render desk.yaml --design form --format html --output form.html', f`un formulaire à envoyer`],
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
      strict: f`traiter les avertissements comme des erreurs`,
      fix: f`corriger points finals, espaces et identifiants manquants dans les fichiers, puis vérifier de nouveau`,
      'max-problems': f`combien de problèmes montrer, ou all (100 dans un terminal ; sarif, junit et gitlab restent entiers)`,
      watch: f`vérifier de nouveau à chaque changement`,
      output: shared.output,
      force: shared.force,
    },
    examples: [
      ['competency validate', 'vérifie les référentiels du projet'],
      ['competency validate mon-referentiel.yaml --strict', 'un fichier, strictement'],
      ['competency validate --fix', f`corrige ce qui est sans risque, puis dit ce qui reste`],
      ['competency validate frameworks --watch', f`un dossier, de nouveau à chaque changement`],
      ['competency validate --format sarif --output problemes.sarif', f`pour l'analyse de code`],
      ['produire | competency validate -', f`l'entrée standard`],
    ],
  },
  explain: {
    summary: f`Expliquer un code que donne validate : ce que c'est, pourquoi, que faire, et comment le désactiver.`,
    arguments: { code: f`par exemple writing/joined-behaviours ; à défaut, la liste de tous` },
    options: { format: shared.format, output: shared.output, force: shared.force },
    examples: [
      ['competency explain', f`tous les codes, en une ligne chacun`],
      ['competency explain writing/final-stop', 'une page'],
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
  diff: {
    summary: f`Dire ce qui a changé entre deux référentiels, et ce que cela change aux évaluations déjà faites.`,
    arguments: {
      old: f`un fichier, l'identifiant d'un référentiel, REV:CHEMIN dans git, ou -`,
      new: f`de même ; à défaut, OLD est comparé à HEAD`,
    },
    options: {
      impact: f`ouvrir le registre et dire ce que les changements font aux évaluations déjà faites`,
      crosswalk: f`proposer quelle compétence et quel niveau de l'un correspond à quoi dans l'autre`,
      'fail-on': f`finir par le code 1 si un changement a cette gravité ou plus et n'est pas accepté`,
      'check-version': f`finir par le code 1 si le nouveau numéro de version admet moins que ce qui a changé`,
      summary: f`les nombres et la conclusion seulement`,
      expand: f`dire un à un le même changement fait à plusieurs endroits`,
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency diff ancien.yaml nouveau.yaml', 'deux fichiers'],
      ['competency diff service.yaml', f`le fichier de travail et celui de HEAD`],
      ['competency diff main:service.yaml service.yaml --fail-on breaking', f`pour l'intégration continue`],
    ],
  },
  migrate: {
    summary: f`Reprendre les évaluations terminées dans une autre version de leur référentiel ; les anciennes restent.`,
    arguments: {
      old: f`le référentiel avec lequel elles ont été faites, comme pour diff`,
      new: f`le référentiel où les reprendre`,
    },
    options: {
      'dry-run': f`dire ce qui se ferait, et ne rien faire`,
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency migrate HEAD:service.yaml service.yaml --dry-run', f`regarder d'abord`],
      ['competency migrate ancien.yaml nouveau.yaml', 'tout, ou rien'],
    ],
  },
  export: {
    summary: f`Écrire un référentiel dans un format d'échange.`,
    arguments: {
      framework: f`un fichier, ou l'identifiant d'un référentiel ; ou d'abord un format : export badges service-excellence`,
      format: f`le référentiel, si le format vient d'abord`,
    },
    options: {
      format: f`le format ; sinon le nom du fichier de --output le dit`,
      output: f`un fichier, ou un dossier avec un fichier par langue ou par compétence`,
      force: shared.force,
    },
    examples: [
      ['competency export service-excellence --format case --output case/', f`un paquet CASE 1.1 par langue`],
      ['competency export service-excellence --output service.xlsx', f`un classeur à modifier, puis à importer`],
      ['competency export badges service-excellence --output insignes/', f`des insignes Open Badges 3.0`],
    ],
  },
  init: {
    summary: f`Lancer un projet : un petit référentiel en règle, des réglages et des vérifications automatiques. Rien n'est écrasé.`,
    arguments: { folder: f`où le lancer ; à défaut, le dossier courant` },
    options: {
      title: f`le titre du référentiel`,
      id: f`son identifiant ; à défaut, tiré du titre`,
      languages: f`ses langues ; la première fait référence`,
      levels: f`le nombre de niveaux de son échelle`,
      ci: f`le service pour lequel écrire un exemple`,
      yes: f`ne rien demander, prendre ce qui est d'usage`,
      plain: f`questions numérotées, pour lecteurs d'écran et tubes`,
      'no-input': f`ne jamais demander ; échouer s'il manque quelque chose`,
    },
    examples: [
      ['competency init', f`pose quelques questions`],
      ['competency init equipe --yes --languages fr,en', f`ne demande rien, en français et en anglais`],
    ],
  },
  schema: {
    summary: f`Donner le schéma JSON d'un type de fichier, pour un éditeur ; il sert hors ligne.`,
    arguments: { kind: f`un type de fichier ; --list les montre` },
    options: {
      list: f`dresser la liste des types`,
      output: shared.output,
      force: shared.force,
    },
    examples: [
      ['competency schema --list', f`les types de fichiers`],
      ['competency schema framework --output framework.schema.json', f`pour la première ligne d'un fichier YAML`],
    ],
  },
  completion: {
    summary: f`Donner un script qui complète commandes, options, identifiants et fichiers dans un shell.`,
    arguments: { shell: f`bash, zsh ou fish` },
    options: {
      output: shared.output,
      force: shared.force,
    },
    examples: [
      ['source <(competency completion bash)', f`dans ~/.bashrc`],
      ['source <(competency completion zsh)', f`dans ~/.zshrc, après compinit`],
      ['competency completion fish --output ~/.config/fish/completions/competency.fish', f`une fois`],
    ],
  },
  import: {
    summary: f`Faire un fichier de référentiel d'une page, d'un document ou d'un autre format.`,
    arguments: { file: f`texte, Markdown, HTML, DOCX ou PDF ; - pour l'entrée standard` },
    options: {
      merge: f`la même page dans l'autre langue ; les deux font un seul référentiel bilingue`,
      into: f`écrire dans ce référentiel ; ses identifiants restent là où les mots concordent`,
      language: f`la langue de la page, par exemple fr ; sinon elle est devinée`,
      title: f`le titre du référentiel`,
      id: f`l'identifiant du référentiel`,
      report: f`montrer où est allée chaque ligne de la source, à la place du référentiel`,
      format: shared.format,
      output: f`écrire le référentiel dans ce fichier`,
      force: shared.force,
    },
    examples: [
      ['competency import page.txt --output frameworks/service.yaml', f`une page de texte`],
      ['competency import page-fr.docx --merge page-en.docx', f`les deux langues`],
      ['competency import page.pdf --report', f`ce qu'est devenue chaque ligne`],
      [
        'competency import page.html --into frameworks/service.yaml',
        f`une page plus récente ; les identifiants restent`,
      ],
    ],
  },
  'people import': {
    summary: f`Garder les personnes d'un fichier : type people, ou tableau (CSV) d'un système du personnel. Toutes, ou aucune.`,
    arguments: { file: f`un fichier YAML de type people, ou un tableau dont l'en-tête est en français ou en anglais` },
    options: {
      replace: f`le fichier est la liste entière : qui n'y est pas quitte la liste ; les évaluations restent`,
      'dry-run': f`dire ce qui serait fait, sans rien faire`,
      format: shared.format,
      store: shared.store,
    },
    examples: [
      ['competency people import personnes.csv', f`ajoute des personnes, et met les autres à jour`],
      ['competency people import export.csv --replace --dry-run', f`ce que changerait un export entier`],
    ],
  },
  'people list': {
    summary: f`Dresser la liste des personnes gardées, par unité.`,
    arguments: {},
    options: {
      unit: f`seulement les personnes de cette unité`,
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency people list --unit Accueil', f`une unité`],
      [
        'competency people list --format yaml --output personnes.yaml',
        f`un fichier à modifier et à importer de nouveau`,
      ],
    ],
  },
  'store info': {
    summary: f`Indiquer ce qui est conservé, et où.`,
    arguments: {},
    options: { format: shared.format, store: shared.store },
    examples: [['competency store info', 'nombres, taille, cycles']],
  },
  'store backup': {
    summary: f`Copier le registre dans un fichier, même pendant qu'il sert.`,
    arguments: { file: 'la copie' },
    options: { force: shared.force, store: shared.store },
    examples: [['competency store backup lundi.db', 'une copie cohérente']],
  },
  'store forget': {
    summary: f`Effacer définitivement tout ce qui est conservé sur une personne.`,
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
    store: f`Gérer les évaluations conservées.`,
    people: f`Tenir la liste des personnes qui évaluent et sont évaluées.`,
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
