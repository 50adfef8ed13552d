import type * as en from '../en/words.ts';
import { f } from '../french.ts';

export const severities: typeof en.severities = { error: 'erreur', warning: 'avertissement', info: 'note' };

export const things: typeof en.things = {
  category: 'catégorie',
  competency: 'compétence',
  indicator: 'indicateur',
  dimension: 'dimension',
  rating: f`point d'évaluation`,
  profile: 'profil',
  person: 'personne',
  part: 'partie',
  worksheet: 'fiche',
  prompt: 'question',
  choice: 'choix',
  framework: 'référentiel',
  criterion: 'critère',
  training: 'formation',
  unit: 'unité',
  measure: 'mesure',
  participant: 'participant',
};

/** « Aucune compétence », « aucun profil ». */
export const noThing: typeof en.things = {
  category: 'aucune catégorie',
  competency: 'aucune compétence',
  indicator: 'aucun indicateur',
  dimension: 'aucune dimension',
  rating: f`aucun point d'évaluation`,
  profile: 'aucun profil',
  person: 'personne qui soit',
  part: 'aucune partie',
  worksheet: 'aucune fiche',
  prompt: 'aucune question',
  choice: 'aucun choix',
  framework: 'aucun référentiel',
  criterion: 'aucun critère',
  training: 'aucune formation',
  unit: 'aucune unité',
  measure: 'aucune mesure',
  participant: 'aucun participant',
};

export const types: typeof en.types = {
  string: 'un texte',
  object: 'une table de clés et de valeurs',
  array: 'une liste',
  number: 'un nombre',
  integer: 'un nombre entier',
  decimal: 'un nombre à décimales',
  boolean: 'true ou false',
  null: 'une valeur vide',
};

export const yamlProblems: typeof en.yamlProblems = {
  indentation: f`Le retrait ne convient pas. Alignez ce texte sur ses voisins.`,
  unexpected: f`Ceci n'a pas sa place ici. Mettez entre guillemets droits les textes à caractères spéciaux.`,
  'unclosed-quote': f`Un guillemet s'ouvre ici et ne se ferme jamais.`,
  'unclosed-bracket': f`Un crochet ou une accolade ne se ferme jamais, ou une virgule manque.`,
  'missing-colon': f`On attendait « clé: valeur ». Manque-t-il un deux-points, ou des guillemets autour d'un texte de plusieurs lignes ?`,
  'nested-mapping': f`Un second « clé: valeur » sur la même ligne. Mettez entre guillemets un texte qui contient un deux-points.`,
  alias: f`Cet alias (*nom) n'a pas d'ancre (&nom), ou un texte qui commence par * n'a pas ses guillemets.`,
  escape: f`Cette séquence d'échappement est inconnue. Doublez la barre oblique inverse, ou employez des guillemets simples.`,
  'missing-comma': f`Il manque une virgule avant ceci, entre deux éléments entre crochets ou accolades.`,
  'missing-space': f`Il manque une espace avant ceci : après un deux-points, ou avant un # qui ouvre un commentaire.`,
  'extra-bracket': f`Ce crochet ou cette accolade ne ferme rien. Retirez-le, ou mettez le texte entre guillemets droits.`,
  'after-value': f`Ceci suit la fin de la valeur. Mettez tout le texte entre guillemets droits, et doublez ceux qu'il contient.`,
  'merge-conflict': f`Un conflit de fusion est resté ici. Gardez l'un des deux côtés, et retirez ces marques.`,
};

export const conditionProblems: typeof en.conditionProblems = {
  character: (found) =>
    f`« ${found} » n'a pas sa place dans une condition. Écrivez, par exemple, « strength >= 4 and team == new ».`,
  'prompt-expected': (found) =>
    f`On attendait ici l'identifiant d'une question${foundHere(found)}. Écrivez, par exemple, « strength >= 4 ».`,
  'operator-expected': (found) =>
    f`On attendait ici une comparaison, telle que « == », « != » ou « >= »${foundHere(found)}.`,
  'value-expected': (found) => f`On attendait ici un nombre ou l'identifiant d'un choix${foundHere(found)}.`,
  'joint-expected': (found) => f`On attendait ici « and », « or » ou la fin${foundHere(found)}.`,
  unclosed: () => f`Cette parenthèse ne se ferme jamais.`,
  unopened: () => f`Cette parenthèse ne ferme rien.`,
  capitals: (found, instead) =>
    f`« ${found} » n'est pas un identifiant : minuscules, chiffres et traits d'union seulement. Vouliez-vous dire « ${instead} » ?`,
  sign: (found, instead) => f`« ${found} » ne s'emploie pas ici. Écrivez « ${instead} ».`,
};

function foundHere(found: string): string {
  return found === '' ? f`, pas la fin` : f`, pas « ${found} »`;
}

export const notFiles: typeof en.notFiles = {
  folder: 'un dossier',
  pipe: 'un tube',
  socket: 'une interface de connexion',
  device: 'un périphérique',
};

export const reasons: typeof en.reasons = {
  EACCES: 'permission refusée',
  EPERM: 'permission refusée',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  ELOOP: 'ses liens symboliques tournent en rond',
  ENAMETOOLONG: 'son nom est trop long',
  EMFILE: 'trop de fichiers sont ouverts',
};

export const placeholders: typeof en.placeholders = {
  from: 'source',
  to: 'cible',
  script: 'script',
  code: 'code',
  column: 'colonne',
  command: 'commande',
  competency: 'compétence',
  day: 'jour',
  design: 'maquette',
  file: 'fichier',
  files: 'fichiers',
  folder: 'dossier',
  framework: 'référentiel',
  id: 'identifiant',
  kind: 'type',
  language: 'langue',
  level: 'niveau',
  names: 'noms',
  new: 'nouveau',
  old: 'ancien',
  languages: 'langues',
  number: 'nombre',
  options: 'options',
  paper: 'papier',
  paths: 'chemins',
  period: 'délai',
  person: 'personne',
  plan: 'plan',
  points: 'points',
  profile: 'profil',
  relation: 'lien',
  relations: 'liens',
  service: 'service',
  shell: 'shell',
  subject: 'personne',
  tags: 'langues',
  title: 'titre',
  topic: 'sujet',
  unit: 'unité',
  workbook: 'cahier',
  words: 'mots',
};

export const colon: typeof en.colon = f` :`;

export const relations: typeof en.relations = {
  self: 'autoévaluation',
  manager: 'gestionnaire',
  peer: 'collègue',
  report: 'personne supervisée',
  client: 'clientèle',
  panel: 'membre du comité',
};
