import { counted, listed } from '../counted.ts';
import type { show as english, FrameworkFacts } from '../en/show.ts';
import { f } from '../french.ts';

export const show: typeof english = {
  facts: ({ id, version, languages, competencies, profiles }) => [
    `${id} ${version}`,
    languages.map(languageName).join(', '),
    counted('fr', competencies.length, 'compétence', 'compétences'),
    levelCount(competencies),
    counted('fr', profiles.length, 'profil', 'profils'),
  ],
  competencies: 'Compétences',
  scale: 'Échelle',
  profiles: 'Profils',
  source: 'Source',
  level: (level) => `Niveau ${level}`,
  levels: (min, max) => `Niveaux ${min} à ${max}`,
  more: (framework) => f`Une compétence au complet : competency show ${framework} COMPÉTENCE`,
  progression: {
    cumulative: f`Cumulative : un niveau n'est acquis que si tous les niveaux inférieurs le sont.`,
    independent: f`Indépendante : chaque niveau s'acquiert séparément.`,
  },
  headings: {
    definition: 'Définition',
    notes: 'Notes',
    motivation: 'Motivation fondamentale',
    guidance: 'À garder en tête',
    is: f`Ce que c'est`,
    isNot: f`Ce que ce n'est pas`,
    purpose: 'But',
    values: 'Valeurs',
    progression: f`Gradation de l'échelle`,
    elaboration: f`En d'autres mots`,
    example: 'Exemple',
  },
  origins: { project: 'ici', shipped: 'fourni' },
  broken: (path, errors) =>
    f`${path} : ${counted('fr', errors, 'erreur', 'erreurs')}. Lancez : competency validate ${path}`,
  none: f`Il n'y a aucun référentiel ici. Lancez : competency show service-excellence`,
};

function levelCount(competencies: FrameworkFacts['competencies']): string {
  const counts = [...new Set(competencies.map((each) => each.levels.length))];
  return counts.length === 1
    ? counted('fr', counts[0] ?? 0, 'niveau', 'niveaux')
    : `${listed('fr', counts.sort((a, b) => a - b).map(String), 'disjunction')} niveaux`;
}

/** What a language is called, by its tag. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('fr-CA', { type: 'language' }).of(tag) ?? tag;
}
