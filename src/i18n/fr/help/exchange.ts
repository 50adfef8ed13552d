import type { exchange as english } from '../../en/help/exchange.ts';
import { f } from '../../french.ts';
import { shared } from './shared.ts';

/** Formats of others, in both directions. */
export const exchange: typeof english = {
  export: {
    summary: f`Écrire un référentiel dans un format d'échange.`,
    arguments: {
      framework: f`un fichier, ou l'identifiant d'un référentiel ; ou d'abord un format : export badges service-excellence`,
      format: f`le référentiel, si le format vient d'abord`,
    },
    options: {
      format: f`le format ; sinon le nom du fichier de --output le dit`,
      output: f`un fichier, ou un dossier avec un fichier par langue ou par compétence`,
      force: shared.force,
    },
    examples: [
      ['competency export service-excellence --format case --output case/', f`un paquet CASE 1.1 par langue`],
      ['competency export service-excellence --output service.xlsx', f`un classeur à modifier, puis à importer`],
      ['competency export badges service-excellence --output insignes/', f`des insignes Open Badges 3.0`],
    ],
  },
  'export subject': {
    summary: f`Écrire en JSON ce qui est conservé sur une personne, pour elle ; les groupes d'évaluateurs y sont comme dans les rapports.`,
    arguments: { person: f`l'identifiant de la personne` },
    options: { output: shared.output, force: shared.force, store: shared.store },
    examples: [
      ['competency export subject ada-roy --output ada-roy.json', 'un fichier que son propriétaire seul peut lire'],
    ],
  },
  import: {
    summary: f`Faire un fichier de référentiel d'une page, d'un document ou d'un autre format.`,
    arguments: { file: f`texte, Markdown, HTML, DOCX, PDF, XLSX, CSV, CASE, YAML ou JSON ; - pour l'entrée standard` },
    options: {
      merge: f`la même page dans l'autre langue ; les deux font un seul référentiel bilingue`,
      into: f`écrire dans ce référentiel ; ses identifiants restent là où les mots concordent`,
      map: f`ce que contient une colonne : "En-tête=indicator", ou B=level-title ; avec @fr, dans quelle langue`,
      language: f`la langue de la page, par exemple fr ; avec --merge celles des deux, par exemple fr,en ; sinon elle est devinée`,
      title: f`le titre du référentiel`,
      id: f`l'identifiant du référentiel`,
      report: f`montrer où est allée chaque ligne de la source, à la place du référentiel`,
      format: shared.format,
      output: f`écrire le référentiel dans ce fichier`,
      force: f`remplacer un fichier déjà présent ; avec --into, laisser aller ce que la source n'a plus`,
    },
    examples: [
      ['competency import page.txt --output frameworks/service.yaml', f`une page de texte`],
      ['competency import page-fr.docx --merge page-en.docx', f`les deux langues`],
      ['competency import page.pdf --report', f`ce qu'est devenue chaque ligne`],
      [
        'competency import grille.xlsx --map "Descripteur=indicator"',
        f`un tableau ; sa disposition est devinée et montrée`,
      ],
      [
        'competency import page.html --into frameworks/service.yaml',
        f`une page plus récente ; les identifiants restent`,
      ],
    ],
  },
};
