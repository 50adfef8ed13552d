import { f } from '../french.ts';

/** What help says of options that many commands have. */
export const shared = {
  format: f`format du résultat`,
  output: f`écrire le résultat dans ce fichier`,
  force: f`remplacer un fichier déjà présent`,
  store: f`un fichier, ou l'adresse d'une base PostgreSQL (postgres://…), où les évaluations sont conservées`,
  'minimum-raters': f`à partir de combien d'évaluateurs un groupe est montré ; au moins 2`,
};
