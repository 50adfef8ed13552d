import { counted, listed, plural } from '../counted.ts';
import type { importing as english, LayoutTold } from '../en/importing.ts';
import { f } from '../french.ts';

const layouts: Readonly<Record<LayoutTold['kind'], string>> = {
  own: f`comme competency export l'écrit`,
  indicators: f`une ligne par indicateur`,
  levels: f`une ligne par niveau`,
  matrix: f`une colonne par niveau`,
};

export const importing: typeof english = {
  layout: ({ sheet, kind, rows, columns }) => {
    const held = columns.map(({ heading, field }) => `${heading} → ${field}`).join(', ');
    const name = sheet === '' ? 'Tableau' : f`Feuille « ${sheet} »`;
    return f`${name} : ${layouts[kind]}, ${counted('fr', rows, 'ligne', 'lignes')}.${held === '' ? '' : f` ${held}. Si c'est faux, dites-le avec --map.`}`;
  },
  read: (path, format, languages) => f`${path} : ${format}, ${listed('fr', languages, 'conjunction')}.`,
  found: ({ competencies, levels, indicators, leftovers }) =>
    f`Trouvé : ${listed(
      'fr',
      [
        counted('fr', competencies, f`compétence`, f`compétences`),
        counted('fr', levels, 'niveau', 'niveaux'),
        counted('fr', indicators, 'indicateur', 'indicateurs'),
      ],
      'conjunction',
    )} ; ${counted('fr', leftovers, f`ligne n'a pas été comprise`, f`lignes n'ont pas été comprises`)}.`,
  style: (count) => f`${counted('fr', count, 'remarque', 'remarques')} de style ; competency validate les montre.`,
  written: (path) => f`Écrit : ${path}`,
  notWritten: f`Rien n'a été écrit.`,
  kept: (count) => f`${counted('fr', count, f`identifiant gardé`, f`identifiants gardés`)}.`,
  untouched: (ids) => f`La source ne parle pas de ${listed('fr', ids, 'conjunction')} ; laissé tel quel.`,
  heldBack: (path, count) =>
    f`${counted('fr', count, f`élément`, f`éléments`)} de « ${path} » ${plural('fr', count, 'disparaîtrait', 'disparaîtraient')}, comme dit plus haut. Avec --force, ${plural('fr', count, 'il disparaît', 'ils disparaissent')}.`,
  commentsLost: (path, count) =>
    f`Avertissement : ${counted('fr', count, 'commentaire', 'commentaires')} de « ${path} » ${plural('fr', count, 'sera perdu', 'seront perdus')} ; une importation réécrit le fichier en entier.`,
  languages: { en: 'anglais', fr: f`français` },
  parts: {
    'framework-title': f`titre du référentiel`,
    'framework-description': f`description du référentiel`,
    source: 'source',
    category: f`famille`,
    title: 'titre',
    heading: f`intertitre`,
    definition: f`définition`,
    note: 'note',
    motivation: 'motivation',
    guidance: f`précision`,
    contrast: 'contraste',
    purpose: 'but',
    value: 'valeur',
    progression: 'gradation',
    dimension: 'dimension',
    level: 'niveau',
    'level-title': 'titre du niveau',
    concept: 'concept',
    indicator: 'indicateur',
    elaboration: 'explication',
    example: 'exemple',
    leftover: f`non compris : notes`,
    'left-out': f`hors du contenu : omis`,
  },
  level: (level) => `niveau ${level}`,
  page: (page) => `page ${page}`,
  untitled: f`Référentiel importé`,
};
