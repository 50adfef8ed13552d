// Made from schemas/crosswalk.schema.json by npm run generate. Do not edit.

/**
 * How much speaks for it, from 0 to 1.
 *
 * Ce qui parle en sa faveur, de 0 à 1.
 */
export type Confidence = number;
/**
 * Terms that both use.
 *
 * Termes communs aux deux.
 */
export type Terms = string[];
/**
 * Ids of competencies.
 *
 * Identifiants de compétences.
 *
 * Items: Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
 *
 * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
 */
export type Ids = string[];

/**
 * Which competencies and levels of one framework correspond to which of another; proposed by the toolkit, to be checked by a person.
 *
 * Quelles compétences et quels niveaux d'un référentiel correspondent à ceux d'un autre ; proposé par l'outil, à vérifier par une personne.
 */
export interface CrosswalkFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'crosswalk';
  from: Reference;
  to: Reference;
  /**
   * proposed until a person has checked every line.
   *
   * proposed tant qu'une personne n'a pas vérifié chaque ligne.
   */
  status: 'proposed' | 'checked';
  /**
   * The competencies that correspond.
   *
   * Les compétences qui se correspondent.
   */
  correspondences: Correspondence[];
  /**
   * Competencies without a counterpart.
   *
   * Les compétences sans équivalent.
   */
  alone?: {
    from?: Ids;
    to?: Ids;
  };
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Correspondence`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `CrosswalkFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'crosswalk'
    | Reference
    | 'proposed'
    | 'checked'
    | Correspondence[]
    | {
        from?: Ids;
        to?: Ids;
      }
    | undefined;
}
/**
 * A version of a framework.
 *
 * Une version d'un référentiel.
 */
export interface Reference {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  /**
   * Semantic version, such as 1.0.0.
   *
   * Version sémantique, par exemple 1.0.0.
   */
  version: string;
}
/**
 * Two competencies that correspond.
 *
 * Deux compétences qui se correspondent.
 */
export interface Correspondence {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  from: string;
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  to: string;
  confidence?: Confidence;
  terms?: Terms;
  /**
   * What the person who checked it noted.
   *
   * Ce qu'a noté la personne qui l'a vérifié.
   */
  note?: string;
  /**
   * The levels that correspond.
   *
   * Les niveaux qui se correspondent.
   */
  levels?: Levels[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Correspondence`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `CrosswalkFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Confidence
    | Terms
    | Levels[]
    | undefined;
}
/**
 * Two levels that correspond.
 *
 * Deux niveaux qui se correspondent.
 */
export interface Levels {
  /**
   * The number of the level; levels ascend strictly.
   *
   * Le numéro du niveau ; les niveaux montent strictement.
   */
  from: number;
  /**
   * The number of the level; levels ascend strictly.
   *
   * Le numéro du niveau ; les niveaux montent strictement.
   */
  to: number;
  confidence?: Confidence;
  terms?: Terms;
}
