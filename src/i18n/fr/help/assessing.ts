import type { assessing as english } from '../../en/help/assessing.ts';
import { f } from '../../french.ts';
import { shared } from './shared.ts';

/** Answering and printing: assessments, workbooks, cards. */
export const assessing: typeof english = {
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
  workbook: {
    summary: f`Parcourir un cahier d'exercices, en solo ou en groupe ; chaque réponse est enregistrée aussitôt.`,
    arguments: { workbook: f`un fichier, ou l'identifiant d'un cahier` },
    options: {
      by: f`qui s'y met : un nom, un identifiant, ou identifiant=nom ; plusieurs font un groupe`,
      resume: f`poursuivre un travail interrompu`,
      answers: f`prendre les réponses dans ce fichier (- pour l'entrée standard), sans rien demander`,
      plain: f`questions numérotées, pour les lecteurs d'écran et les tubes`,
      'no-input': f`ne jamais poser de question ; échouer s'il manque quelque chose`,
      format: shared.format,
      output: f`écrire le résultat, avec les réponses, dans ce fichier lisible par vous seul`,
      force: shared.force,
      store: f`le fichier où sont gardées les réponses, à part des évaluations`,
    },
    examples: [
      ['competency workbook professional-service', f`trois exercices minutés`],
      ['competency workbook first-week.yaml --by Ada Bo', f`en groupe`],
      ['competency workbook --resume', f`reprend le travail`],
      ['competency workbook --answers ada.yaml', f`lit les réponses`],
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
};
