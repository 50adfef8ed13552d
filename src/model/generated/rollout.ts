// Made from schemas/rollout.schema.json by npm run generate. Do not edit.

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
 * Ids of competencies of the framework.
 *
 * Identifiants de compétences du référentiel.
 *
 * Items: Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
 *
 * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
 */
export type CompetencyIds = string[];

/**
 * The plan that brings a framework to the units of an organisation, in five steps.
 *
 * Le plan qui amène un référentiel dans les unités d'une organisation, en cinq étapes.
 */
export interface RolloutFile {
  /**
   * What this file is.
   *
   * Ce qu'est ce fichier.
   */
  kind: 'rollout';
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
  /**
   * The IANA time zone in which the days of the plan are meant, such as America/Toronto; else the computer's.
   *
   * Le fuseau horaire IANA des jours du plan, comme America/Toronto ; sinon celui de l'ordinateur.
   */
  timeZone?: string;
  framework: BroughtFramework;
  /**
   * What the organisation rewards today.
   *
   * Ce que l'organisation récompense aujourd'hui.
   */
  recognition?: Criterion[];
  managers?: HeadStart;
  /**
   * The training that is offered.
   *
   * Les formations offertes.
   */
  training?: Training[];
  /**
   * The units that the framework is brought to.
   *
   * Les unités où le référentiel est déployé.
   *
   * @minItems 1
   */
  units: Unit[];
  /**
   * What is measured.
   *
   * Ce qui est mesuré.
   */
  measures?: Measure[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'rollout'
    | string
    | Languages
    | Text
    | BroughtFramework
    | Criterion[]
    | HeadStart
    | Training[]
    | Unit[]
    | Measure[]
    | undefined;
}
/**
 * The framework that is brought to the units.
 *
 * Le référentiel à déployer.
 */
export interface BroughtFramework {
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
   * The framework's file, relative to this one; else it is found by its id.
   *
   * Le fichier du référentiel, relatif à celui-ci ; sinon il est trouvé par son identifiant.
   */
  path?: string;
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  profile?: string;
  /**
   * The competencies that are new to the units; all of them where this is left out.
   *
   * Les compétences nouvelles pour les unités ; toutes si rien n'est dit.
   *
   * Items: Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  new?: string[];
  /**
   * The competencies to which units may add nothing: service that must be the same everywhere.
   *
   * Les compétences auxquelles les unités n'ajoutent rien : le service qui doit être le même partout.
   *
   * Items: Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  uniform?: string[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | string[]
    | undefined;
}
/**
 * A criterion by which people or teams are judged.
 *
 * Un critère selon lequel les personnes ou les équipes sont jugées.
 */
export interface Criterion {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  /**
   * Where the criterion stands.
   *
   * Où se trouve le critère.
   */
  type: 'dashboard' | 'appraisal' | 'job-description' | 'variable-pay';
  criterion: Text;
  supports?: CompetencyIds;
  contradicts?: CompetencyIds;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'dashboard'
    | 'appraisal'
    | 'job-description'
    | 'variable-pay'
    | Text
    | CompetencyIds
    | undefined;
}
/**
 * The head start of managers.
 *
 * Le coup d'avance des gestionnaires.
 */
export interface HeadStart {
  /**
   * How many days before their unit starts managers must be ready.
   *
   * Combien de jours avant le départ de leur unité les gestionnaires doivent être prêts.
   */
  leadDays: number;
  /**
   * The level managers must have attained, by competency.
   *
   * Le niveau que les gestionnaires doivent avoir atteint, par compétence.
   */
  minimumLevel?: {
    /**
     * The number of the level; levels ascend strictly.
     *
     * Le numéro du niveau ; les niveaux montent strictement.
     */
    [k: string]: number;
  };
  /**
   * Whose assessments of a manager count: those by their own manager where this is left out. What colleagues, teams and clients say is meant for development and never decides.
   *
   * De qui viennent les évaluations qui comptent : de leur propre gestionnaire si rien n'est dit. Ce que disent collègues, équipes et clientèle sert au développement et ne décide jamais.
   *
   * @minItems 1
   */
  relations?: ('manager' | 'self')[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | number
    | {
        /**
         * The number of the level; levels ascend strictly.
         *
         * Le numéro du niveau ; les niveaux montent strictement.
         */
        [k: string]: number;
      }
    | ('manager' | 'self')[]
    | undefined;
}
/**
 * A training.
 *
 * Une formation.
 */
export interface Training {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  title: Text;
  competencies: CompetencyIds;
  /**
   * Whom the training is for.
   *
   * À qui s'adresse la formation.
   */
  audience: 'managers' | 'teams' | 'everyone';
  /**
   * The days on which it is held.
   *
   * Les jours où elle a lieu.
   *
   * @minItems 1
   *
   * Items: A day, as YYYY-MM-DD.
   *
   * Un jour, en AAAA-MM-JJ.
   */
  sessions: string[];
  /**
   * The units it is for; all of them where this is left out.
   *
   * Les unités visées ; toutes si rien n'est dit.
   *
   * Items: Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  units?: string[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Text
    | CompetencyIds
    | 'managers'
    | 'teams'
    | 'everyone'
    | string[]
    | undefined;
}
/**
 * A unit.
 *
 * Une unité.
 */
export interface Unit {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  title: Text;
  /**
   * The day the unit starts to work by the framework, as YYYY-MM-DD.
   *
   * Le jour où l'unité commence à travailler selon le référentiel, en AAAA-MM-JJ.
   */
  start: string;
  /**
   * Ids of the people who lead the unit.
   *
   * Identifiants des personnes qui dirigent l'unité.
   */
  managers?: string[];
  /**
   * The unit's own adaptation: a framework file that extends the plan's, relative to this one.
   *
   * L'adaptation de l'unité : un fichier de référentiel qui étend celui du plan, relatif à celui-ci.
   */
  framework?: string;
  project?: Project;
  /**
   * Ids of the measures that the unit follows.
   *
   * Identifiants des mesures que suit l'unité.
   *
   * Items: Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  measures?: string[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Text
    | string[]
    | Project
    | undefined;
}
/**
 * The team's own project.
 *
 * Le projet propre à l'équipe.
 */
export interface Project {
  title: Text;
  /**
   * Id of the person who answers for the project.
   *
   * Identifiant de la personne qui répond du projet.
   */
  owner?: string;
  /**
   * What the team commits itself to.
   *
   * Ce à quoi l'équipe s'engage.
   */
  commitments?: Text[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | Text
    | string
    | Text[]
    | undefined;
}
/**
 * A measure.
 *
 * Une mesure.
 */
export interface Measure {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  id: string;
  title: Text;
  /**
   * Quality as it was delivered or practised, or as it was perceived.
   *
   * La qualité livrée ou pratiquée, ou la qualité perçue.
   */
  type: 'delivered' | 'perceived';
  /**
   * Whose quality is measured: of service (where nothing is said) or of management.
   *
   * La qualité mesurée : celle du service (si rien n'est dit) ou celle de la gestion.
   */
  of?: 'service' | 'management';
  /**
   * The value to reach: a number, so that results can be compared with it, or words.
   *
   * La valeur à atteindre : un nombre, pour que les résultats s'y comparent, ou des mots.
   */
  target?: number | string;
  /**
   * Whether more or less is better.
   *
   * Si plus ou moins vaut mieux.
   */
  better?: 'higher' | 'lower';
  /**
   * How far from the target a unit is said to be in difficulty; any distance where this is left out.
   *
   * À quelle distance de la cible une unité est dite en difficulté ; toute distance si rien n'est dit.
   */
  margin?: number;
  competencies?: CompetencyIds;
  /**
   * What was measured so far.
   *
   * Ce qui a été mesuré jusqu'ici.
   */
  results?: Result[];
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Text
    | 'delivered'
    | 'perceived'
    | 'service'
    | 'management'
    | number
    | 'higher'
    | 'lower'
    | CompetencyIds
    | Result[]
    | undefined;
}
/**
 * One result of one unit.
 *
 * Un résultat d'une unité.
 */
export interface Result {
  /**
   * Lasting identity, unique among siblings: small letters, digits and hyphens. Words may change, an id stays.
   *
   * Identité durable, unique parmi ses voisines : minuscules, chiffres et traits d'union. Les mots changent, l'identifiant reste.
   */
  unit: string;
  /**
   * The day of the measure, as YYYY-MM-DD.
   *
   * Le jour de la mesure, en AAAA-MM-JJ.
   */
  date: string;
  /**
   * The value measured.
   *
   * La valeur mesurée.
   */
  value: number;
  /**
   * Keys that start with x- are yours; the toolkit ignores them.
   *
   * Les clés qui commencent par x- vous appartiennent ; l'outil les ignore.
   *
   * This interface was referenced by `BroughtFramework`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Criterion`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `HeadStart`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Training`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Project`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Unit`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Result`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Measure`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `RolloutFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | number;
}
