import type { Relation } from './assessment.ts';

/** A person as the personnel system knows them; ids refer to people, and those of profiles to frameworks. */
export interface ListedPerson {
  readonly id: string;
  readonly name?: string;
  readonly unit?: string;
  readonly profile?: string;
  /** Id of the person's manager. */
  readonly manager?: string;
  readonly email?: string;
}

/** What a campaign asks for: one rater's assessment of one subject, in a cycle, against any version of a framework. */
export interface RequestedAssessment {
  readonly subject: string;
  readonly cycle: string;
  /** Id of the framework. */
  readonly framework: string;
  readonly rater: string;
  readonly relation: Relation;
  /** The day by which it is asked for: 2026-12-15. */
  readonly due?: string;
}
