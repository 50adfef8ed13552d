import type { explain as english } from '../en/explain.ts';
import { f } from '../french.ts';

export const explain: typeof english = {
  title: f`Ce que veulent dire les diagnostics`,
  introduction: [
    f`Chaque problème que signale competency a un code, « domaine/quoi ». « competency explain CODE » en montre la page.`,
    f`Les codes des domaines level, indicator, definition, progression, profile, text, writing et silence sont pour la plupart des règles de style : un projet en règle la gravité dans competency.yaml, et un commentaire désactive une règle sur une ligne. Les autres sont des erreurs de fichier, et le restent.`,
  ],
  why: f`Pourquoi`,
  remedy: f`Que faire`,
  bad: f`Pas ainsi`,
  good: f`Mais ainsi`,
  settings: f`Réglages`,
  weigh: f`Dans competency.yaml, un projet peut choisir error, warning, info ou off`,
  silence: f`Au-dessus d'une ligne, un commentaire motivé y désactive la règle`,
  reason: f`la norme est ainsi formulée`,
  fixed: f`Sa gravité est fixe, et il ne se désactive pas.`,
  fixable: f`competency validate --fix le corrige.`,
  severity: (severity) => f`Gravité : ${severity}.`,
};
