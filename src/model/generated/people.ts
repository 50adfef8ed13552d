// Made from schemas/people.schema.json by npm run generate. Do not edit.

/**
 * The people who assess and are assessed, as a personnel system knows them.
 *
 * Les personnes qui évaluent et sont évaluées, telles qu'un système de gestion du personnel les connaît.
 */
export interface PeopleFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'people';
  /**
   * The people.
   *
   * Les personnes.
   */
  people: PersonEntry[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `PersonEntry`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `PeopleFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'people'
    | PersonEntry[];
}
/**
 * One person.
 *
 * Une personne.
 */
export interface PersonEntry {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  /**
   * Name.
   *
   * Nom.
   */
  name?: string;
  /**
   * Unit of the organisation.
   *
   * Unité de l'organisation.
   */
  unit?: string;
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  profile?: string;
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  manager?: string;
  /**
   * Address that reminders are sent to.
   *
   * Adresse à laquelle vont les rappels.
   */
  email?: string;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `PersonEntry`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `PeopleFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
