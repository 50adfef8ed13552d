// Made from schemas/framework.schema.json by npm run generate. Do not edit.

/**
 * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
 *
 * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
 */
export type Id = string;
/**
 * Semantic version, such as 1.0.0.
 *
 * Version sémantique, par exemple 1.0.0.
 */
export type Version = string;
/**
 * A BCP 47 language tag: fr, en, fr-CA.
 *
 * Une étiquette de langue BCP 47 : fr, en, fr-CA.
 */
export type LanguageTag = string;
/**
 * Language tags of the texts; the first one is the reference.
 *
 * Étiquettes des langues des textes ; la première fait référence.
 *
 * @minItems 1
 */
export type Languages = LanguageTag[];
/**
 * A text: a string in the first language, or a map from language tag to string.
 *
 * Un texte : une chaîne dans la première langue, ou une table de langue à chaîne.
 */
export type Text =
  | string
  | {
      [k: string]: string;
    };
/**
 * The number of the level; levels ascend strictly.
 *
 * Le numéro du niveau ; les niveaux montent strictement.
 */
export type LevelNumber = number;
/**
 * A list of texts.
 *
 * Une liste de textes.
 */
export type Texts = Text[];
/**
 * A level, or a range of levels {min, max}.
 *
 * Un niveau, ou une plage de niveaux {min, max}.
 */
export type Target =
  | number
  | {
      min: LevelNumber;
      max: LevelNumber;
    };

/**
 * A competency framework: a versioned set of competencies with their scales.
 *
 * Un référentiel : un ensemble versionné de compétences avec leurs échelles.
 */
export interface FrameworkFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'framework';
  id: Id;
  version: Version;
  languages: Languages;
  title?: Text;
  description?: Text;
  source?: Source;
  /**
   * Path of the base framework, relative to this file; this file then holds only additions to it.
   *
   * Chemin du référentiel de base, relatif à ce fichier, qui ne contient alors que des ajouts.
   */
  extends?: string;
  /**
   * Groups of competencies.
   *
   * Familles de compétences.
   */
  categories?: Category[];
  scale?: Scale;
  rating?: Rating;
  /**
   * The competencies, at least one.
   *
   * Les compétences, au moins une.
   *
   * @minItems 1
   */
  competencies?: Competency[];
  /**
   * What roles need: a target level per competency.
   *
   * Ce que demandent les rôles : un niveau visé par compétence.
   */
  profiles?: Profile[];
  [k: string]:
    | Extra
    | 'framework'
    | Id
    | Languages
    | Text
    | Source
    | Category[]
    | Scale
    | Rating
    | Competency[]
    | Profile[]
    | undefined;
}
/**
 * Where the content comes from.
 *
 * D'où vient le contenu.
 */
export interface Source {
  organization?: Text;
  title?: Text;
  /**
   * Address of the source document.
   *
   * Adresse du document source.
   */
  url?: string;
  /**
   * Date of the source, quoted: "2016-04".
   *
   * Date de la source, entre guillemets : "2016-04".
   */
  date?: string;
  licence?: Text;
  note?: Text;
  [k: string]: Extra | Text | string | undefined;
}
/**
 * Keys that start with x- are yours; the toolkit ignores them.
 *
 * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
 *
 * This interface was referenced by `Source`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Category`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `ScaleLevel`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Scale`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `RatingPoint`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Rating`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Contrast`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Dimension`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Progression`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Indicator`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Example`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Level`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Competency`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `Profile`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 *
 * This interface was referenced by `FrameworkFile`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 */
export interface Extra {
  [k: string]: unknown;
}
/**
 * A group of competencies.
 *
 * Une famille de compétences.
 */
export interface Category {
  id: Id;
  title: Text;
  description?: Text;
  [k: string]: Extra | Id | Text | undefined;
}
/**
 * Levels shared by every competency that has none of its own.
 *
 * Niveaux communs à toutes les compétences qui n'ont pas les leurs.
 */
export interface Scale {
  title?: Text;
  /**
   * The shared levels, ascending.
   *
   * Les niveaux communs, en ordre croissant.
   *
   * @minItems 1
   */
  levels: ScaleLevel[];
  [k: string]: Extra | Text | ScaleLevel[] | undefined;
}
/**
 * One shared level.
 *
 * Un niveau commun.
 */
export interface ScaleLevel {
  level: LevelNumber;
  title?: Text;
  description?: Text;
  [k: string]: Extra | LevelNumber | Text | undefined;
}
/**
 * How one indicator is rated and when a level is held.
 *
 * Comment un indicateur est évalué et quand un niveau est acquis.
 */
export interface Rating {
  /**
   * The rating points, in the order in which they are offered.
   *
   * Les points d'évaluation, dans l'ordre où ils sont proposés.
   *
   * @minItems 2
   */
  points?: RatingPoint[];
  /**
   * A level is held when the mean of its observed ratings reaches this (default 0.75).
   *
   * Un niveau est acquis quand la moyenne de ses évaluations observées atteint ce seuil (0,75 par défaut).
   */
  threshold?: number;
  /**
   * Below this share of observed indicators a level is undetermined (default 0.5).
   *
   * Sous cette part d'indicateurs observés, un niveau reste indéterminé (0,5 par défaut).
   */
  minimumObserved?: number;
  [k: string]: Extra | RatingPoint[] | number | undefined;
}
/**
 * One rating point.
 *
 * Un point d'évaluation.
 */
export interface RatingPoint {
  id: Id;
  /**
   * What the point counts, from 0 to 1.
   *
   * Ce que vaut le point, de 0 à 1.
   */
  value: number;
  title: Text;
  [k: string]: Extra | Id | number | Text;
}
/**
 * An observable characteristic, with a definition and a scale.
 *
 * Une caractéristique observable, avec sa définition et son échelle.
 */
export interface Competency {
  id: Id;
  category?: Id;
  title?: Text;
  definition?: Text;
  notes?: Texts;
  motivation?: Text;
  guidance?: Texts;
  /**
   * What it is and what it is not, in pairs.
   *
   * Ce que c'est et ce que ce n'est pas, par paires.
   */
  contrasts?: Contrast[];
  purpose?: Text;
  values?: Texts;
  progression?: Progression;
  /**
   * The levels, strictly ascending.
   *
   * Les niveaux, en ordre strictement croissant.
   *
   * @minItems 1
   */
  levels?: Level[];
  [k: string]: Extra | Id | Text | Texts | Contrast[] | Progression | Level[] | undefined;
}
/**
 * A pair that shows where the competency ends; either side may be left out.
 *
 * Une paire qui montre où s'arrête la compétence ; un des côtés peut manquer.
 */
export interface Contrast {
  is?: Text;
  isNot?: Text;
  [k: string]: Extra | Text | undefined;
}
/**
 * What grows from level to level.
 *
 * Ce qui grandit d'un niveau à l'autre.
 */
export interface Progression {
  /**
   * cumulative (default): a level is held only if all lower ones are.
   *
   * cumulative (par défaut) : un niveau n'est acquis que si tous les niveaux inférieurs le sont.
   */
  type?: 'cumulative' | 'independent';
  summary?: Text;
  /**
   * Each named dimension, at its two ends.
   *
   * Chaque dimension nommée, à ses deux extrémités.
   */
  dimensions?: Dimension[];
  [k: string]: Extra | 'cumulative' | 'independent' | Text | Dimension[] | undefined;
}
/**
 * One thing that grows along the scale.
 *
 * Une chose qui grandit le long de l'échelle.
 */
export interface Dimension {
  id: Id;
  title: Text;
  definition?: Text;
  lower?: Text;
  upper?: Text;
  [k: string]: Extra | Id | Text | undefined;
}
/**
 * One step of the scale.
 *
 * Une marche de l'échelle.
 */
export interface Level {
  level: LevelNumber;
  title?: Text;
  concept?: Text;
  /**
   * Observable behaviours of the level.
   *
   * Comportements observables du niveau.
   */
  indicators?: Indicator[];
  elaboration?: Texts;
  /**
   * Situations that show the level.
   *
   * Situations qui montrent le niveau.
   */
  examples?: Example[];
  [k: string]: Extra | LevelNumber | Text | Indicator[] | Texts | Example[] | undefined;
}
/**
 * One observable behaviour.
 *
 * Un comportement observable.
 */
export interface Indicator {
  id: Id;
  text: Text;
  [k: string]: Extra | Id | Text;
}
/**
 * A situation that shows the level.
 *
 * Une situation qui montre le niveau.
 */
export interface Example {
  title?: Text;
  text: Text;
  [k: string]: Extra | Text | undefined;
}
/**
 * The levels a role needs.
 *
 * Les niveaux que demande un rôle.
 */
export interface Profile {
  id: Id;
  title: Text;
  description?: Text;
  /**
   * The level aimed at, by competency id.
   *
   * Le niveau visé, par identifiant de compétence.
   */
  targets?: {
    [k: string]: Target;
  };
  /**
   * How much each competency matters (default 1).
   *
   * Ce que pèse chaque compétence (1 par défaut).
   */
  weights?: {
    [k: string]: number;
  };
  [k: string]:
    | Extra
    | Id
    | Text
    | {
        [k: string]: Target;
      }
    | {
        [k: string]: number;
      }
    | undefined;
}
