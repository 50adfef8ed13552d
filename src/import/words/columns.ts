import type { Section } from './heading-words.ts';

/** What a column of somebody else's table can hold; also the names that `--map` takes. */
export const columnFields = [
  'category',
  'competency',
  'competency-id',
  'definition',
  'note',
  'motivation',
  'guidance',
  'is',
  'is-not',
  'purpose',
  'value',
  'progression',
  'level',
  'level-title',
  'concept',
  'indicator',
  'indicator-id',
  'elaboration',
  'example',
  'ignore',
] as const;

export type ColumnField = (typeof columnFields)[number];

/** Headings that mean one thing in one table and another in the next. */
export type UnclearHeading = 'title' | 'id' | 'description';

/** Headings of columns in one language, besides the words of headings on pages. */
export type ColumnWords = Readonly<Partial<Record<ColumnField | UnclearHeading, readonly string[]>>>;

/** What the words of headings on pages mean over a column. */
export const fieldsOfSections: Readonly<Partial<Record<Section, ColumnField>>> = {
  competency: 'competency',
  definition: 'definition',
  notes: 'note',
  motivation: 'motivation',
  guidance: 'guidance',
  is: 'is',
  isNot: 'is-not',
  purpose: 'purpose',
  values: 'value',
  progression: 'progression',
  level: 'level',
  concept: 'concept',
  indicators: 'indicator',
  elaboration: 'elaboration',
  example: 'example',
};

const en: ColumnWords = {
  category: ['Category', 'Domain', 'Family', 'Cluster', 'Group', 'Area', 'Theme'],
  competency: ['Competencies', 'Competency title', 'Competency name', 'Name of the competency', 'Skill', 'Skill name'],
  'competency-id': ['Competency id', 'Competency code', 'Code', 'Reference', 'Ref', 'Skill id'],
  definition: ['Competency description', 'Description of the competency', 'Skill description'],
  value: ['Value'],
  level: ['Levels', 'Level number', 'Level no', 'Proficiency', 'Grade', 'Rank'],
  'level-title': ['Level title', 'Level name', 'Title of the level', 'Name of the level', 'Level label'],
  concept: ['Level description', 'Description of the level', 'Descriptor', 'Level descriptor', 'Level definition'],
  indicator: [
    'Indicator',
    'Behaviour',
    'Behavior',
    'Behavioural indicator',
    'Behavioral indicator',
    'Observable behaviour',
    'Statement',
  ],
  'indicator-id': ['Indicator id', 'Indicator code', 'Behaviour id'],
  title: ['Title', 'Name', 'Label'],
  id: ['Id', 'Identifier', 'Key'],
  description: ['Description', 'Text'],
};

const fr: ColumnWords = {
  category: ['Catégorie', 'Famille', 'Domaine', 'Groupe', 'Volet', 'Thème', 'Axe'],
  competency: [
    'Compétences',
    'Titre de la compétence',
    'Nom de la compétence',
    'Intitulé de la compétence',
    'Habileté',
    'Savoir-faire',
  ],
  'competency-id': ['Identifiant de la compétence', 'Code de la compétence', 'Code', 'Référence', 'Réf'],
  definition: ['Description de la compétence'],
  value: ['Valeur'],
  level: ['Niveaux', 'Numéro du niveau', 'Numéro de niveau', 'No de niveau', 'Maîtrise', 'Degré'],
  'level-title': ['Titre du niveau', 'Nom du niveau', 'Intitulé du niveau', 'Libellé du niveau'],
  concept: ['Description du niveau', 'Descripteur', 'Définition du niveau'],
  indicator: ['Indicateur', 'Comportement', 'Indicateur de comportement', 'Comportement observable', 'Énoncé'],
  'indicator-id': ["Identifiant de l'indicateur", "Code de l'indicateur"],
  title: ['Titre', 'Nom', 'Intitulé', 'Libellé'],
  id: ['Identifiant', 'Clé', 'Id'],
  description: ['Description', 'Texte'],
};

export const columnWords: Readonly<Record<string, ColumnWords>> = { en, fr };
