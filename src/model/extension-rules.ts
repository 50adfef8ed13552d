/**
 * How a part of a base may be added to: `text` takes new translations, `append` new items at the end, `own` is said anew
 * by the extending file; a list of things takes new things where it is open, a map is looked into.
 */
export type Rule = 'text' | 'append' | 'own' | ListRule | MapRule;

export interface MapRule {
  readonly fields: Rules;
}

export interface ListRule {
  /** What makes two items the same thing. */
  readonly key: 'id' | 'level';
  readonly open: boolean;
  readonly item: Rules;
}

/** Rules by field; a field that is not named stays as the base has it. */
export type Rules = Readonly<Record<string, Rule>>;

const titled: Rules = { title: 'text', description: 'text' };
const dimension: Rules = { title: 'text', definition: 'text', lower: 'text', upper: 'text' };
const level: Rules = {
  title: 'text',
  concept: 'text',
  indicators: { key: 'id', open: true, item: { text: 'text' } },
  examples: 'append',
};
const progression: Rules = { summary: 'text', dimensions: { key: 'id', open: false, item: dimension } };
const competency: Rules = {
  title: 'text',
  definition: 'text',
  motivation: 'text',
  purpose: 'text',
  notes: 'append',
  progression: { fields: progression },
  levels: { key: 'level', open: false, item: level },
};

/** What an extension may add to its base. */
export const extensionRules: Rules = {
  kind: 'own',
  id: 'own',
  version: 'own',
  languages: 'own',
  title: 'own',
  description: 'own',
  source: 'own',
  extends: 'own',
  categories: { key: 'id', open: true, item: titled },
  scale: { fields: { title: 'text', levels: { key: 'level', open: false, item: titled } } },
  rating: { fields: { points: { key: 'id', open: false, item: { title: 'text' } } } },
  competencies: { key: 'id', open: true, item: competency },
  profiles: { key: 'id', open: true, item: titled },
};
