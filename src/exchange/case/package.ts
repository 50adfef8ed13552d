/** A CASE 1.1 package, as far as this toolkit writes it; names are those of the specification. */
export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFDefinitions: {
    readonly CFItemTypes: readonly CaseItemType[];
    readonly CFLicenses: readonly CaseLicence[];
  };
  readonly CFRubrics: readonly CaseRubric[];
}

interface Identified {
  /** A UUID. */
  readonly identifier: string;
  readonly uri: string;
  /** RFC 3339. */
  readonly lastChangeDateTime: string;
}

/** What CASE has no place for, under one key that other tools leave alone. */
export const extensionKey = 'x-competency';
export type Extensions = Readonly<Partial<Record<typeof extensionKey, Readonly<Record<string, unknown>>>>>;

export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

export interface CaseDocument extends Identified {
  readonly caseVersion: '1.1';
  readonly creator: string;
  readonly title: string;
  readonly language: string;
  readonly version: string;
  readonly description?: string;
  readonly officialSourceURL?: string;
  readonly notes?: string;
  readonly licenseURI?: CaseLink;
  readonly extensions: Extensions;
}

export interface CaseItem extends Identified {
  readonly fullStatement: string;
  readonly abbreviatedStatement?: string;
  readonly humanCodingScheme: string;
  readonly conceptKeywords?: readonly string[];
  readonly notes?: string;
  readonly language: string;
  readonly CFItemType: string;
  readonly CFItemTypeURI: CaseLink;
  readonly extensions: Extensions;
}

export interface CaseAssociation extends Identified {
  readonly associationType: 'isChildOf' | 'hasSkillLevel' | 'isTranslationOf';
  readonly sequenceNumber?: number;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
}

export interface CaseItemType extends Identified {
  readonly title: string;
  readonly description: string;
  readonly hierarchyCode: string;
}

export interface CaseLicence extends Identified {
  readonly title: string;
  readonly licenseText: string;
}

export interface CaseRubric extends Identified {
  readonly title?: string;
  readonly CFRubricCriteria: readonly CaseCriterion[];
  readonly extensions: Extensions;
}

export interface CaseCriterion extends Identified {
  readonly category?: string;
  readonly description?: string;
  readonly CFItemURI?: CaseLink;
  readonly position: number;
  readonly rubricId: string;
  readonly CFRubricCriterionLevels: readonly CaseLevel[];
  readonly extensions: Extensions;
}

export interface CaseLevel extends Identified {
  readonly quality?: string;
  readonly description?: string;
  readonly score: number;
  readonly position: number;
  readonly rubricCriterionId: string;
  /** A list, unlike everywhere else in CASE. */
  readonly extensions?: readonly Extensions[];
}
