import type { people as english } from '../../en/help/people.ts';
import { f } from '../../french.ts';
import { shared } from './shared.ts';

/** Who rates whom. */
export const people: typeof english = {
  'campaign start': {
    summary: f`Demander aux bonnes personnes d'évaluer les bonnes personnes dans un cycle. Ce qui était demandé le reste.`,
    arguments: {},
    options: {
      cycle: f`cycle d'évaluation, par exemple 2026-H2`,
      framework: f`les référentiels à utiliser`,
      relations: f`qui évalue : self, manager, peer:3 (combien ; 3 si rien n'est dit), report ; self,manager par défaut`,
      unit: f`seules les personnes de cette unité sont évaluées`,
      due: f`le jour avant la fin duquel c'est demandé : 2026-12-15`,
      raters: f`un tableau de sujets, d'évaluateurs et de liens qui dit à qui demander, à la place ou en plus`,
      seed: f`des mots qui décident du choix des pairs ; à défaut, le cycle`,
      replace: f`retirer ce qui était demandé pour ces personnes et référentiels, et recommencer`,
      'dry-run': f`dire ce qui serait demandé, sans rien demander`,
      format: shared.format,
      store: shared.store,
    },
    examples: [
      ['competency campaign start --cycle 2026-H2 --framework accueil', f`chaque personne et sa ou son gestionnaire`],
    ],
  },
  'campaign status': {
    summary: f`Dire ce qui est terminé, commencé et manquant, par unité. Finit par 1 si quelque chose est en retard.`,
    arguments: {},
    options: {
      cycle: f`cycle d'évaluation ; à défaut, le dernier`,
      unit: f`seulement les évaluations des personnes de cette unité`,
      format: shared.format,
      output: shared.output,
      force: shared.force,
      store: shared.store,
    },
    examples: [['competency campaign status', 'le dernier cycle']],
  },
  'campaign remind': {
    summary: f`Dire qui doit encore quoi, en lettres à envoyer ou en entrées de calendrier.`,
    arguments: {},
    options: {
      cycle: f`cycle d'évaluation ; à défaut, le dernier`,
      unit: f`seulement les évaluateurs de cette unité`,
      rater: f`seulement cette personne, par son identifiant`,
      due: f`le jour demandé, si la campagne n'en nomme pas ou en nomme un autre`,
      format: shared.format,
      output: f`un fichier, ou un dossier avec un fichier par évaluateur`,
      force: shared.force,
      store: shared.store,
    },
    examples: [
      ['competency campaign remind --output rappels/', f`une lettre par évaluateur`],
      ['competency campaign remind --format ics --due 2026-12-15', f`des entrées de calendrier`],
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
};
