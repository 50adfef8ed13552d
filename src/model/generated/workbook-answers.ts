// Made from schemas/workbook-answers.schema.json by npm run generate. Do not edit.

/**
 * The answer of a person alone, or of a group: a text, a number of the scale, the id of a choice. In a group also `by` person and `agreed`.
 *
 * La réponse d'une personne seule, ou d'un groupe : un texte, un nombre de l'échelle, l'identifiant d'un choix. En groupe aussi `by`, par personne, et `agreed`.
 */
export type Given =
  | string
  | number
  | {
      /**
       * What each person answered.
       *
       * Ce que chaque personne a répondu.
       */
      by?: {
        [k: string]: Value;
      };
      /**
       * A text, a number of the scale, or the id of a choice.
       *
       * Un texte, un nombre de l'échelle, ou l'identifiant d'un choix.
       */
      agreed?: string | number;
    };
/**
 * A text, a number of the scale, or the id of a choice.
 *
 * Un texte, un nombre de l'échelle, ou l'identifiant d'un choix.
 */
export type Value = string | number;

/**
 * What one person or a group answered in a workbook.
 *
 * Ce qu'une personne ou un groupe a répondu dans un cahier d'exercices.
 */
export interface WorkbookAnswersFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'workbook-answers';
  /**
   * ULID of the session.
   *
   * ULID de la séance.
   */
  id?: string;
  /**
   * The workbook that was answered.
   *
   * Le cahier auquel on a répondu.
   */
  workbook: {
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
  };
  /**
   * Who took part: one person alone, or the people of a group.
   *
   * Qui a participé : une personne seule, ou les membres d'un groupe.
   *
   * @minItems 1
   * @maxItems 50
   */
  participants: Participant[];
  /**
   * An RFC 3339 date and time.
   *
   * Une date et une heure RFC 3339.
   */
  startedAt?: string;
  /**
   * An RFC 3339 date and time.
   *
   * Une date et une heure RFC 3339.
   */
  completedAt?: string;
  /**
   * The answers by prompt.
   *
   * Les réponses, par question.
   */
  answers: {
    [k: string]: Given;
  };
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `WorkbookAnswersFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'workbook-answers'
    | string
    | {
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
    | Participant[]
    | {
        [k: string]: Given;
      }
    | undefined;
}
/**
 * Somebody who took part.
 *
 * Une personne qui a participé.
 */
export interface Participant {
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
}
