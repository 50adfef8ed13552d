import { f } from '../../../i18n/index.ts';
import type { PagesOf } from '../../page.ts';
import { casePackage, commands, good, imported, table } from './samples.ts';

/** What is to be said of tables and files of other programs. */
export const importedTables = {
  'import/no-adapter': {
    means: {
      en: 'The file is sound YAML or JSON, but its keys are those of no format that is known here.',
      fr: f`Le fichier est du YAML ou du JSON valable, mais ses clés ne sont celles d'aucun format connu ici.`,
    },
    remedy: {
      en: 'Turn it into a table or a page of text, or write an adapter: docs/exchange.md shows two.',
      fr: f`Faites-en un tableau ou une page de texte, ou écrivez un adaptateur : docs/exchange.md en montre deux.`,
    },
    ...commands,
    bad: imported('greeting: {level: 1}\\n', 'page.yaml'),
  },
  'import/no-layout': {
    means: {
      en: 'No row of the table holds headings from which it could be told what the columns are.',
      fr: f`Aucune ligne du tableau ne porte d'en-têtes qui diraient ce que sont les colonnes.`,
    },
    remedy: {
      en: 'Give the columns headings such as Competency, Level and Indicator, or say with --map what each holds.',
      fr: f`Donnez aux colonnes des en-têtes comme Compétence, Niveau et Indicateur, ou dites avec --map ce qu'elles contiennent.`,
    },
    ...commands,
    bad: imported('One,Two\\nGreeting,Greets each visitor first\\n', 'table.csv'),
    good: imported(table, 'table.csv'),
  },
  'import/ignored-sheet': {
    means: {
      en: 'A workbook has several sheets, and this one has no headings that are known; the others were read.',
      fr: f`Le classeur a plusieurs feuilles, et celle-ci n'a aucun en-tête connu ; les autres sont lues.`,
    },
    remedy: {
      en: 'Nothing needs to be done where the sheet is a cover or a help page; else give it headings.',
      fr: f`Il n'y a rien à faire si la feuille est une couverture ou une aide ; sinon, donnez-lui des en-têtes.`,
    },
    ...commands,
    bad: 'competency import table-with-a-cover.xlsx',
    good,
  },
  'import/formula': {
    means: {
      en: 'A cell of the workbook holds a formula and not its result: the program that wrote it never calculated. Nothing is calculated here.',
      fr: f`Une cellule du classeur contient une formule sans son résultat : le programme qui l'a écrite n'a rien calculé. Rien n'est calculé ici.`,
    },
    remedy: {
      en: 'Open the workbook in a spreadsheet program and save it, or write the words in the place of the formula.',
      fr: f`Ouvrez le classeur dans un tableur et enregistrez-le, ou écrivez les mots à la place de la formule.`,
    },
    ...commands,
    bad: 'competency import made-by-a-script.xlsx',
    good,
  },
  'import/too-many-rows': {
    means: {
      en: 'The table has far more rows than any framework has; reading on would take all the memory there is.',
      fr: f`Le tableau a bien plus de lignes qu'aucun référentiel ; continuer à le lire prendrait toute la mémoire.`,
    },
    remedy: {
      en: 'Save the sheets that describe the framework in a file of their own.',
      fr: f`Enregistrez à part les feuilles qui décrivent le référentiel.`,
    },
    ...commands,
    bad: 'competency import everything.csv',
    good,
  },
  'import/no-place': {
    means: {
      en: 'The source says something that a framework here has no place for. It is left out; everything else is read.',
      fr: f`La source dit quelque chose qui n'a pas de place dans un référentiel. Cela est laissé de côté ; tout le reste est lu.`,
    },
    remedy: {
      en: 'Nothing needs to be done. Where it matters, write it into the notes or under a key that begins with x-.',
      fr: f`Il n'y a rien à faire. Si cela compte, écrivez-le dans les notes ou sous une clé qui commence par x-.`,
    },
    ...commands,
    bad: imported(casePackage(', "educationLevel": ["09"]'), 'package.json'),
    good: imported(casePackage(''), 'package.json'),
  },
} satisfies Partial<PagesOf<'import'>>;
