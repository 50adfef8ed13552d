import { f } from '../../french.ts';

/** What help says of options that many commands have. */
export const shared = {
  format: f`format du résultat`,
  table: f`forme du résultat ; en csv et xlsx, les colonnes portent les mêmes noms anglais dans toutes les langues`,
  output: f`écrire le résultat dans ce fichier`,
  force: f`remplacer un fichier déjà présent`,
  store: f`un fichier, ou l'adresse d'une base PostgreSQL (postgres://…), où les évaluations sont conservées`,
  'minimum-raters': f`à partir de combien d'évaluateurs un groupe est montré ; au moins 2`,
};
