import type { frameworks as english } from '../../en/help/frameworks.ts';
import { f } from '../../french.ts';
import { shared } from './shared.ts';

/** Making, checking and comparing frameworks. */
export const frameworks: typeof english = {
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
};
