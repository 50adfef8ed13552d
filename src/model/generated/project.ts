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
 * Headings for what announces a competency.
 *
 * Intertitres pour ce qui annonce une compétence.
 */
export type Phrases = string[];
/**
 * Headings for its definition.
 *
 * Intertitres pour sa définition.
 */
export type Phrases1 = string[];
/**
 * Headings for notes.
 *
 * Intertitres pour des notes.
 */
export type Phrases2 = string[];
/**
 * Headings for its core motivation.
 *
 * Intertitres pour sa motivation.
 */
export type Phrases3 = string[];
/**
 * Headings for what delimits it.
 *
 * Intertitres pour ce qui la délimite.
 */
export type Phrases4 = string[];
/**
 * Headings for what it is and what it is not, together.
 *
 * Intertitres pour ce que c'est et ce que ce n'est pas, ensemble.
 */
export type Phrases5 = string[];
/**
 * Headings for what it is.
 *
 * Intertitres pour ce que c'est.
 */
export type Phrases6 = string[];
/**
 * Headings for what it is not.
 *
 * Intertitres pour ce que ce n'est pas.
 */
export type Phrases7 = string[];
/**
 * Headings for its purpose.
 *
 * Intertitres pour son but.
 */
export type Phrases8 = string[];
/**
 * Headings for its values.
 *
 * Intertitres pour ses valeurs.
 */
export type Phrases9 = string[];
/**
 * Headings for what grows from level to level.
 *
 * Intertitres pour ce qui grandit d'un niveau à l'autre.
 */
export type Phrases10 = string[];
/**
 * Headings for the lower levels, in a table of dimensions.
 *
 * Intertitres pour les niveaux inférieurs, dans un tableau de dimensions.
 */
export type Phrases11 = string[];
/**
 * Headings for the upper levels, in a table of dimensions.
 *
 * Intertitres pour les niveaux supérieurs, dans un tableau de dimensions.
 */
export type Phrases12 = string[];
/**
 * Headings for a level, before its number.
 *
 * Intertitres pour un niveau, devant son numéro.
 */
export type Phrases13 = string[];
/**
 * Headings for the title of a level.
 *
 * Intertitres pour le titre d'un niveau.
 */
export type Phrases14 = string[];
/**
 * Headings for the underlying concept of a level.
 *
 * Intertitres pour le concept sous-jacent d'un niveau.
 */
export type Phrases15 = string[];
/**
 * Headings for the indicators of a level.
 *
 * Intertitres pour les indicateurs d'un niveau.
 */
export type Phrases16 = string[];
/**
 * Headings for what explains a level.
 *
 * Intertitres pour ce qui explique un niveau.
 */
export type Phrases17 = string[];
/**
 * Headings for examples of a level.
 *
 * Intertitres pour des exemples d'un niveau.
 */
export type Phrases18 = string[];
/**
 * Headings for what stands on every page of a site.
 *
 * Intertitres pour ce qui se trouve sur toutes les pages d'un site.
 */
export type Phrases19 = string[];

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
   * Settings of import.
   *
   * Réglages d'import.
   */
  import?: {
    /**
     * Words of headings that pages of this project use, by language tag; they are added to those that are known.
     *
     * Mots des intertitres qu'emploient les pages de ce projet, par étiquette de langue ; ils s'ajoutent à ceux qui sont connus.
     */
    headings?: {
      [k: string]: Headings;
    };
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
         * Words of headings that pages of this project use, by language tag; they are added to those that are known.
         *
         * Mots des intertitres qu'emploient les pages de ce projet, par étiquette de langue ; ils s'ajoutent à ceux qui sont connus.
         */
        headings?: {
          [k: string]: Headings;
        };
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
/**
 * Words of headings in one language, by what they announce.
 *
 * Mots des intertitres d'une langue, selon ce qu'ils annoncent.
 */
export interface Headings {
  competency?: Phrases;
  definition?: Phrases1;
  notes?: Phrases2;
  motivation?: Phrases3;
  guidance?: Phrases4;
  contrasts?: Phrases5;
  is?: Phrases6;
  isNot?: Phrases7;
  purpose?: Phrases8;
  values?: Phrases9;
  progression?: Phrases10;
  lower?: Phrases11;
  upper?: Phrases12;
  level?: Phrases13;
  title?: Phrases14;
  concept?: Phrases15;
  indicators?: Phrases16;
  elaboration?: Phrases17;
  example?: Phrases18;
  page?: Phrases19;
}
