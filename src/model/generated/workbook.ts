// Made from schemas/workbook.schema.json by npm run generate. Do not edit.

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
 * What the part teaches, paragraph by paragraph.
 *
 * Ce qu'enseigne la partie, paragraphe par paragraphe.
 */
export type Texts = Text[];
/**
 * What is to be done.
 *
 * Ce qu'il y a à faire.
 */
export type Texts1 = Text[];
/**
 * One question or one thing to fill in.
 *
 * Une question, ou une chose à remplir.
 */
export type Prompt = {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  text: Text;
  /**
   * text: an answer in words; definition: in a group, each person's first, then one that all agree on; scale: a whole number from min to max; choice: one of the choices.
   *
   * text : une réponse en mots ; definition : en groupe, celle de chaque personne, puis une seule dont tout le monde convient ; scale : un nombre entier de min à max ; choice : un des choix.
   */
  type: 'text' | 'definition' | 'scale' | 'choice';
  hint?: Text1;
  /**
   * The lower end of a scale.
   *
   * Le bas de l'échelle.
   */
  min?: number;
  /**
   * The upper end of a scale.
   *
   * Le haut de l'échelle.
   */
  max?: number;
  lowest?: Text2;
  highest?: Text3;
  /**
   * What can be chosen, at least two.
   *
   * Ce qui peut être choisi, au moins deux.
   *
   * @minItems 2
   */
  choices?: Choice[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Text
    | 'text'
    | 'definition'
    | 'scale'
    | 'choice'
    | Text1
    | number
    | Text2
    | Text3
    | Choice[]
    | undefined;
};
/**
 * A text: a string in the first language, or a map from language tag to string.
 *
 * Un texte : une chaîne dans la première langue, ou une table de langue à chaîne.
 */
export type Text1 =
  | string
  | {
      [k: string]: string;
    };
/**
 * A text: a string in the first language, or a map from language tag to string.
 *
 * Un texte : une chaîne dans la première langue, ou une table de langue à chaîne.
 */
export type Text2 =
  | string
  | {
      [k: string]: string;
    };
/**
 * A text: a string in the first language, or a map from language tag to string.
 *
 * Un texte : une chaîne dans la première langue, ou une table de langue à chaîne.
 */
export type Text3 =
  | string
  | {
      [k: string]: string;
    };
/**
 * What is asked; ids are unique in the whole workbook, since conditions name them.
 *
 * Ce qui est demandé ; les identifiants sont uniques dans tout le cahier, car les conditions les nomment.
 *
 * @minItems 1
 */
export type Prompts = Prompt[];
/**
 * What the answers tell.
 *
 * Ce que disent les réponses.
 *
 * @minItems 1
 */
export type Interpretations = Interpretation[];
/**
 * What the sheet is for.
 *
 * À quoi sert la fiche.
 */
export type Texts2 = Text[];
/**
 * The synthesis, paragraph by paragraph.
 *
 * La synthèse, paragraphe par paragraphe.
 */
export type Texts3 = Text[];
/**
 * What is asked; ids are unique in the whole workbook, since conditions name them.
 *
 * Ce qui est demandé ; les identifiants sont uniques dans tout le cahier, car les conditions les nomment.
 *
 * @minItems 1
 */
export type Prompts1 = Prompt[];

/**
 * A workbook: guided reflection in parts, with timed exercises done alone or in a group.
 *
 * Un cahier d'exercices : une réflexion guidée par parties, avec des exercices minutés faits en solo ou en groupe.
 */
export interface WorkbookFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'workbook';
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
  languages: Languages;
  title: Text;
  description?: Text;
  source?: Source;
  /**
   * The parts, at least one, in the order in which they are worked through.
   *
   * Les parties, au moins une, dans l'ordre où on les parcourt.
   *
   * @minItems 1
   */
  parts: Part[];
  closing?: Closing;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'workbook'
    | string
    | Languages
    | Text
    | Source
    | Part[]
    | Closing
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
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | Text
    | string
    | undefined;
}
/**
 * A part: text to read, then perhaps an exercise and worksheets.
 *
 * Une partie : un texte à lire, puis peut-être un exercice et des fiches.
 */
export interface Part {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  title: Text;
  text?: Texts;
  exercise?: Exercise;
  /**
   * Sheets to fill in and keep: what the organisation agrees on, without a time.
   *
   * Des fiches à remplir et à garder : ce dont l'organisme convient, sans minutage.
   *
   * @minItems 1
   */
  worksheets?: Worksheet[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Text
    | Texts
    | Exercise
    | Worksheet[]
    | undefined;
}
/**
 * A timed exercise. The time informs; nothing is ever cut off.
 *
 * Un exercice minuté. Le temps informe ; rien n'est jamais coupé.
 */
export interface Exercise {
  title: Text;
  text?: Texts1;
  /**
   * How many minutes to take.
   *
   * Combien de minutes prendre.
   */
  minutes: number;
  /**
   * Whether it can be done alone, in a group, or both (default).
   *
   * Si l'exercice se fait en solo, en groupe, ou les deux (par défaut).
   *
   * @minItems 1
   */
  modes?: ('individual' | 'group')[];
  prompts: Prompts;
  interpretation?: Interpretations;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | Text
    | Texts1
    | number
    | ('individual' | 'group')[]
    | Prompts
    | Interpretations
    | undefined;
}
/**
 * One of the choices.
 *
 * Un des choix.
 */
export interface Choice {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  text: Text;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Text;
}
/**
 * A text that is shown where its condition holds; always, without one.
 *
 * Un texte montré quand sa condition est vraie ; toujours, s'il n'en a pas.
 */
export interface Interpretation {
  /**
   * A condition over scale and choice prompts: strength >= 4 and not (team == new). An exercise may ask about its own prompts, the closing about all.
   *
   * Une condition sur les questions d'échelle et de choix : strength >= 4 and not (team == new). Un exercice porte sur ses propres questions, la synthèse sur toutes.
   */
  when?: string;
  text: Text;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Text
    | undefined;
}
/**
 * A sheet to fill in together and to keep: a group gives one answer to each prompt.
 *
 * Une fiche à remplir ensemble et à garder : un groupe donne une seule réponse à chaque question.
 */
export interface Worksheet {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  title: Text;
  text?: Texts2;
  prompts: Prompts;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Text
    | Texts2
    | Prompts
    | undefined;
}
/**
 * What closes the workbook: a synthesis, perhaps questions that take stock, and what all the answers tell together.
 *
 * Ce qui clôt le cahier : une synthèse, peut-être des questions pour faire le point, et ce que disent ensemble toutes les réponses.
 */
export interface Closing {
  title: Text;
  text?: Texts3;
  prompts?: Prompts1;
  interpretation?: Interpretations;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `Source`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Choice`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `undefined`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Interpretation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Exercise`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Worksheet`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Part`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Closing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `WorkbookFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | Text
    | Texts3
    | Prompts1
    | Interpretations
    | undefined;
}
