// Made from schemas/assessment.schema.json by npm run generate. Do not edit.

/**
 * An RFC 3339 date and time.
 *
 * Une date et une heure RFC 3339.
 */
export type Instant = string;
/**
 * What was seen: a note, or the four STAR parts.
 *
 * Ce qui a été vu : une note, ou les quatre parties STAR.
 */
export type Evidence =
  | string
  | {
      /**
       * The situation.
       *
       * La situation.
       */
      situation?: string;
      /**
       * The task.
       *
       * La tâche.
       */
      task?: string;
      /**
       * The action.
       *
       * L'action.
       */
      action?: string;
      /**
       * The result.
       *
       * Le résultat.
       */
      result?: string;
    };

/**
 * One rater's ratings of one subject against one framework version.
 *
 * Les évaluations d'un sujet par un évaluateur, selon une version d'un référentiel.
 */
export interface AssessmentFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'assessment';
  /**
   * ULID of the assessment.
   *
   * ULID de l'évaluation.
   */
  id?: string;
  framework: FrameworkReference;
  /**
   * Who is assessed.
   *
   * La personne évaluée.
   */
  subject: {
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
  };
  /**
   * Who rates, and in what relation.
   *
   * Qui évalue, et à quel titre.
   */
  rater: {
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
     * Relation of the rater to the subject.
     *
     * Lien de l'évaluateur avec le sujet.
     */
    relation: 'self' | 'manager' | 'peer' | 'report' | 'client' | 'panel';
  };
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  profile?: string;
  /**
   * The assessment cycle, such as 2026-H2.
   *
   * Le cycle d'évaluation, par exemple 2026-H2.
   */
  cycle?: string;
  /**
   * complete (default): every indicator was asked; adaptive: levels below a held one were not asked and count as held.
   *
   * complete (par défaut) : tout a été demandé ; adaptive : les niveaux sous un niveau acquis n'ont pas été demandés et comptent comme acquis.
   */
  method?: 'complete' | 'adaptive';
  /**
   * The competencies that were asked about, where not all were.
   *
   * Les compétences demandées, quand ce n'étaient pas toutes.
   *
   * @minItems 1
   *
   * Items: Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  only?: string[];
  /**
   * Where the ratings were carried over from.
   *
   * D'où les évaluations ont été reprises.
   */
  origin?: {
    /**
     * ULID of the assessment in which they were given.
     *
     * ULID de l'évaluation où elles ont été données.
     */
    assessment: string;
    framework: FrameworkReference;
  };
  /**
   * Whether the assessment is finished.
   *
   * Si l'évaluation est terminée.
   */
  status?: 'completed' | 'in-progress';
  startedAt?: Instant;
  completedAt?: Instant;
  /**
   * The ratings, by competency id.
   *
   * Les évaluations, par identifiant de compétence.
   */
  ratings: {
    [k: string]: CompetencyRating;
  };
  /**
   * What was computed at completion; never trusted on reading.
   *
   * Ce qui a été calculé à la fin ; jamais cru à la lecture.
   */
  results?: {};
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `AssessmentFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'assessment'
    | string
    | FrameworkReference
    | {
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
      }
    | {
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
         * Relation of the rater to the subject.
         *
         * Lien de l'évaluateur avec le sujet.
         */
        relation: 'self' | 'manager' | 'peer' | 'report' | 'client' | 'panel';
      }
    | 'complete'
    | 'adaptive'
    | string[]
    | {
        /**
         * ULID of the assessment in which they were given.
         *
         * ULID de l'évaluation où elles ont été données.
         */
        assessment: string;
        framework: FrameworkReference;
      }
    | 'completed'
    | 'in-progress'
    | {
        [k: string]: CompetencyRating;
      }
    | {}
    | undefined;
}
/**
 * The framework version that was used.
 *
 * La version du référentiel utilisée.
 */
export interface FrameworkReference {
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
  /**
   * Digest of the canonical framework.
   *
   * Empreinte du référentiel canonique.
   */
  digest?: string;
}
/**
 * The ratings of one competency.
 *
 * Les évaluations d'une compétence.
 */
export interface CompetencyRating {
  /**
   * The ratings, by indicator id.
   *
   * Les évaluations, par identifiant d'indicateur.
   */
  indicators?: {
    [k: string]: IndicatorRating;
  };
  /**
   * The level named, only for a competency without indicators.
   *
   * Le niveau nommé, seulement pour une compétence sans indicateurs.
   */
  level?: number;
  /**
   * A note on the competency.
   *
   * Une note sur la compétence.
   */
  note?: string;
}
/**
 * The rating of one indicator.
 *
 * L'évaluation d'un indicateur.
 */
export interface IndicatorRating {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  point?: string;
  evidence?: Evidence;
}
