// Made from schemas/project.schema.json by npm run generate. Do not edit.

/**
 * Language tags of the texts; the first one is the reference.
 *
 * Étiquettes des langues des textes ; la première fait référence.
 *
 * @minItems 1
 *
 * Items: A BCP 47 language tag: fr, en, fr-CA.
 *
 * Une étiquette de langue BCP 47 : fr, en, fr-CA.
 */
export type Languages = string[];
/**
 * Number of raters, never below 2.
 *
 * Nombre d'évaluateurs, jamais moins de 2.
 */
export type Raters = number;

/**
 * competency.yaml: the settings of a project; the folder it stands in is the project's root.
 *
 * competency.yaml : les réglages d'un projet ; son dossier est la racine du projet.
 */
export interface ProjectFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'project';
  languages?: Languages;
  /**
   * Paths or globs of the project's framework files, relative to this file.
   *
   * Chemins ou motifs des référentiels du projet, relatifs à ce fichier.
   */
  frameworks?: string[];
  /**
   * Where assessments are kept: a file relative to this one, or a PostgreSQL database (postgres://HOST/DATABASE, never with a password).
   *
   * Où les évaluations sont gardées : un fichier, relatif à celui-ci, ou une base PostgreSQL (postgres://HÔTE/BASE, jamais avec un mot de passe).
   */
  store?: string;
  /**
   * Severities of rules, by code.
   *
   * Gravité des règles, par code.
   */
  lint?: {
    [k: string]: 'error' | 'warning' | 'info' | 'off';
  };
  /**
   * From how many raters on a group appears in results.
   *
   * À partir de combien d'évaluateurs un groupe paraît dans les résultats.
   */
  anonymity?: {
    minimumRaters?: Raters;
    manager?: Raters;
    peer?: Raters;
    report?: Raters;
    client?: Raters;
    panel?: Raters;
  };
  /**
   * Settings of diff.
   *
   * Réglages de diff.
   */
  diff?: {
    /**
     * Fingerprints of changes that were looked at and accepted.
     *
     * Empreintes des changements vus et acceptés.
     */
    accepted?: string[];
    /**
     * Levels of changes, by code.
     *
     * Niveau des changements, par code.
     */
    levels?: {
      [k: string]: 'breaking' | 'review' | 'compatible' | 'editorial' | 'off';
    };
  };
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `ProjectFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'project'
    | Languages
    | string[]
    | string
    | {
        [k: string]: 'error' | 'warning' | 'info' | 'off';
      }
    | {
        minimumRaters?: Raters;
        manager?: Raters;
        peer?: Raters;
        report?: Raters;
        client?: Raters;
        panel?: Raters;
      }
    | {
        /**
         * Fingerprints of changes that were looked at and accepted.
         *
         * Empreintes des changements vus et acceptés.
         */
        accepted?: string[];
        /**
         * Levels of changes, by code.
         *
         * Niveau des changements, par code.
         */
        levels?: {
          [k: string]: 'breaking' | 'review' | 'compatible' | 'editorial' | 'off';
        };
      }
    | undefined;
}
