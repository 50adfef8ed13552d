import type { reports as english } from '../../en/help/reports.ts';
import { f } from '../../french.ts';
import { shared } from './shared.ts';

/** What may be told of people. */
export const reports: typeof english = {
  'report person': {
    summary: f`Où chaque lien situe une personne, ce qui a changé, et quoi développer ensuite.`,
    arguments: { person: f`l'identifiant de la personne` },
    options: {
      cycle: f`le cycle à rapporter ; le dernier s'il n'est pas dit`,
      framework: f`ce référentiel seulement, par son identifiant`,
      'minimum-raters': shared['minimum-raters'],
      profile: f`le profil auquel comparer ; sinon le dernier utilisé`,
      'follow-up': f`date les suivis à cette distance : 3w (semaines), 2m (mois)`,
      today: f`le jour à partir duquel compter, par exemple 2027-01-31`,
      format: shared.table,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency report person ada-roy', f`le dernier cycle, à côté des précédents`],
      ['competency report person ada-roy --follow-up 3w --format markdown', f`avec un plan à remplir`],
    ],
  },
  'report 360': {
    summary: f`Ce que chaque lien dit de chaque indicateur, et à quel point on s'accorde.`,
    arguments: { person: f`l'identifiant de la personne` },
    options: {
      cycle: f`le cycle à rapporter ; le dernier s'il n'est pas dit`,
      framework: f`ce référentiel seulement, par son identifiant`,
      'minimum-raters': shared['minimum-raters'],
      format: shared.table,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency report 360 ada-roy', f`les groupes paraissent à partir de 3 évaluateurs`],
      ['competency report 360 ada-roy --format xlsx --output ada.xlsx', f`pour un tableau croisé`],
    ],
  },
  'report team': {
    summary: f`Où en est une unité, personne par personne : cibles atteintes, niveaux gagnés, soutien à offrir, tendance.`,
    arguments: { unit: f`l'unité, comme la nomme la liste des personnes` },
    options: {
      all: f`toutes les unités, côte à côte ; au-delà de 1 000 personnes, sans les nommer`,
      cycle: f`le cycle à rapporter ; à défaut, le plus récent`,
      framework: f`ce référentiel seulement, par son identifiant`,
      'minimum-raters': shared['minimum-raters'],
      profile: f`le profil auquel comparer tout le monde ; sinon celui de chaque évaluation`,
      format: shared.table,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency report team Accueil', f`une unité`],
      ['competency report team --all --format html --output unites.html', f`toutes`],
    ],
  },
  'report scale': {
    summary: f`Si les échelles d'un référentiel sont ce qu'elles disent être, d'après toutes ses évaluations.`,
    arguments: { framework: f`l'identifiant d'un référentiel` },
    options: { format: shared.table, output: shared.output, force: shared.force, store: shared.store },
    examples: [['competency report scale service-excellence', f`pour qui l'écrit`]],
  },
};
