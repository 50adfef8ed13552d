// Made from schemas/design.schema.json by npm run generate. Do not edit.

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
 * A colour as #rrggbb.
 *
 * Une couleur, sous la forme #rrggbb.
 */
export type Colour = string;

/**
 * A design: how a framework is laid out on paper.
 *
 * Une maquette : la mise en page d'un référentiel.
 */
export interface DesignFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'design';
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  languages: Languages;
  title: Text;
  description?: Text;
  /**
   * What is printed: a card, a grid of levels, a matrix of the whole framework, the rating sheet of one person or of a panel, both languages side by side, or a form to fill in on a screen.
   *
   * Ce qui est imprimé : une fiche, une grille de niveaux, une matrice du référentiel, la feuille d'évaluation d'une personne ou d'un jury, les deux langues côte à côte, ou un formulaire à remplir à l'écran.
   */
  layout: 'card' | 'grid' | 'matrix' | 'sheet' | 'consensus' | 'bilingual' | 'form';
  /**
   * Papers to print on; a grid takes the first on which it fits.
   *
   * Papiers ; une grille prend le premier où elle tient.
   *
   * @minItems 1
   */
  papers?: ('letter' | 'legal' | 'tabloid' | 'a4' | 'a3' | 'a2')[];
  /**
   * How the paper lies.
   *
   * Orientation du papier.
   */
  orientation?: 'portrait' | 'landscape';
  /**
   * White space around the text, in millimetres.
   *
   * Blanc autour du texte, en millimètres.
   */
  margin?: number;
  /**
   * Size of the running text, in points.
   *
   * Corps du texte courant, en points.
   */
  size?: number;
  /**
   * Size below which a grid never shrinks, in points.
   *
   * Corps sous lequel une grille ne descend jamais, en points.
   */
  smallest?: number;
  /**
   * Line height as a multiple of the size.
   *
   * Interligne, en multiple du corps.
   */
  leading?: number;
  /**
   * What is said of a competency, in this order.
   *
   * Ce qui est dit d'une compétence, dans cet ordre.
   *
   * @minItems 1
   */
  sections?: (
    'definition' | 'notes' | 'motivation' | 'guidance' | 'contrasts' | 'purpose' | 'values' | 'progression' | 'levels'
  )[];
  /**
   * Members of a panel on a consensus sheet.
   *
   * Membres d'un jury sur une feuille de consensus.
   */
  raters?: number;
  /**
   * Colours; each pair that meets is checked for contrast.
   *
   * Couleurs ; le contraste de chaque paire est vérifié.
   */
  theme?: {
    ink?: Colour;
    faint?: Colour;
    accent?: Colour;
    tint?: Colour;
    rule?: Colour;
    paper?: Colour;
  };
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `DesignFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'design'
    | string
    | Languages
    | Text
    | 'card'
    | 'grid'
    | 'matrix'
    | 'sheet'
    | 'consensus'
    | 'bilingual'
    | 'form'
    | ('letter' | 'legal' | 'tabloid' | 'a4' | 'a3' | 'a2')[]
    | 'portrait'
    | 'landscape'
    | number
    | (
        | 'definition'
        | 'notes'
        | 'motivation'
        | 'guidance'
        | 'contrasts'
        | 'purpose'
        | 'values'
        | 'progression'
        | 'levels'
      )[]
    | {
        ink?: Colour;
        faint?: Colour;
        accent?: Colour;
        tint?: Colour;
        rule?: Colour;
        paper?: Colour;
      }
    | undefined;
}
