import type { PairedThing, Unplaceable } from '../../diagnostics/index.ts';
import { counted, numbered } from '../counted.ts';
import type { imports as english } from '../en/import-problems.ts';
import { f } from '../french.ts';

/** `3` is one line, `3–5` are several. */
const numberedLines = (lines: string) => `${lines.includes('–') ? 'lignes' : 'ligne'} ${lines}`;

const paired: Readonly<Record<PairedThing, readonly [one: string, other: string]>> = {
  competency: ['compétence', 'compétences'],
  level: ['niveau', 'niveaux'],
  indicator: ['indicateur', 'indicateurs'],
  contrast: ['contraste', 'contrastes'],
  dimension: ['dimension', 'dimensions'],
  value: ['valeur', 'valeurs'],
  note: ['note', 'notes'],
  guidance: ['précision', 'précisions'],
  elaboration: [f`paragraphe d'explication`, f`paragraphes d'explication`],
  example: ['exemple', 'exemples'],
};

const unplaceable: Readonly<Record<Unplaceable, (name: string) => string>> = {
  field: (name) => f`le champ « ${name} »`,
  association: (name) => f`l'association « ${name} »`,
  hierarchy: () => f`une place dans l'arbre (un seul étage de familles, un seul parent)`,
};

export const imports: typeof english = {
  'import/unknown-format': ({ path }) =>
    f`« ${path} » n'est pas un document connu ici. Enregistrez-le comme texte, Markdown, HTML, DOCX ou PDF.`,
  'import/no-reader': ({ path, format, readable }) =>
    f`« ${path} » est au format ${format}, qui n'est pas lu. Enregistrez-le dans un de ces formats : ${readable.join(', ')}.`,
  'import/wrong-ending': ({ ending, format }) =>
    f`Le nom finit par .${ending}, mais le contenu est du ${format} ; il est lu ainsi.`,
  'import/encoding': ({ encoding }) =>
    f`Le texte n'est pas en UTF-8 ; il est lu comme ${encoding}. Vérifiez les accents.`,
  'import/password': ({ path, format }) =>
    f`« ${path} » est protégé par un mot de passe (${format}). Enregistrez-en une copie sans mot de passe.`,
  'import/damaged': ({ path, format }) =>
    f`« ${path} » est endommagé : son ${format} est illisible. Enregistrez-le de nouveau.`,
  'import/no-words': ({ path, pages }) =>
    f`« ${path} » ne contient aucun mot (${counted('fr', pages, 'page', 'pages')}) : c'est une image de texte. Passez-le d'abord à la reconnaissance de texte.`,
  'import/pages-left-out': ({ path, pages, read }) =>
    f`« ${path} » a ${counted('fr', pages, 'page', 'pages')} ; seules les ${numbered('fr', read)} premières sont lues. Divisez-le pour importer les autres.`,
  'import/too-much': ({ path, megabytes, limit }) =>
    f`« ${path} » se déplie en ${megabytes} Mo ou plus ; la limite est de ${limit} Mo. Enregistrez-le sans images, ou divisez-le.`,
  'import/nothing': ({ path }) =>
    f`Aucune compétence à niveaux dans « ${path} ». Un niveau commence par une ligne comme « Niveau 1 » ; d'autres mots s'ajoutent dans competency.yaml (import: headings:).`,
  'import/not-understood': ({ lines, competency }) =>
    f`Passage non compris, gardé dans les notes de « ${competency} » : ${numberedLines(lines)}. Mettez-le à sa place.`,
  'import/no-definition': ({ competency }) =>
    f`Aucune définition de « ${competency} » n'a été trouvée. Écrivez-la à la place de TODO.`,
  'import/odd-contrasts': ({ count, competency }) =>
    f`Ce que « ${competency} » est et n'est pas forme une seule liste (${counted('fr', count, 'élément', 'éléments')}) sans milieu. Vérifiez où elle fut coupée.`,
  'import/no-adapter': ({ path, known }) =>
    f`Les clés de « ${path} » ne sont d'aucun format connu : ${known.join(', ')}. Voir docs/exchange.md pour en ajouter un.`,
  'import/no-layout': ({ path, headings }) =>
    f`Aucune ligne de « ${path} » ne ressemble à des en-têtes connus${headings.length === 0 ? '' : f` (trouvé : ${headings.join(', ')})`}. Dites ce que contiennent les colonnes : --map "Colonne=indicator".`,
  'import/ignored-sheet': ({ sheet, rows }) =>
    f`La feuille « ${sheet} » (${counted('fr', rows, 'ligne', 'lignes')}) n'a aucun en-tête connu ; elle est laissée de côté. Dites avec --map ce que contiennent ses colonnes.`,
  'import/formula': ({ cells, count }) =>
    f`${counted('fr', count, 'formule', 'formules')} sans valeur (${cells}). Ouvrez le classeur dans un tableur et enregistrez-le : il contiendra aussi les valeurs.`,
  'import/too-many-rows': ({ path, limit }) =>
    f`« ${path} » a plus de ${counted('fr', limit, 'ligne', 'lignes')}, ce qu'aucun référentiel n'a. Enregistrez à part ce qui le décrit.`,
  'import/no-place': ({ what, name, count }) =>
    f`Un référentiel n'a pas de place pour ${unplaceable[what](name)} ; ${counted('fr', count, 'élément laissé', 'éléments laissés')} de côté.`,
  'import/unpaired': ({ thing, where, first, second, lines }) =>
    f`${where === '' ? '' : f`${where} : `}${counted('fr', first, paired[thing][0], paired[thing][1])} dans une langue, ${second} dans l'autre ; ils ne sont pas appariés. Les autres restent à part : ${numberedLines(lines)}.`,
  'import/one-language': ({ language, path }) =>
    f`« ${path} » est dans la même langue (${language}) que la page à laquelle il faut le joindre. Si elle fut mal devinée, dites les deux, par exemple --language fr,en.`,
  'import/gone': ({ thing, id, competency, level, words }) => {
    const what = thing === 'level' ? `niveau ${level}` : f`${paired[thing][0]}${id === null ? '' : f` « ${id} »`}`;
    const where = thing === 'level' || level === null ? '' : `, niveau ${level}`;
    return f`La source n'a plus ceci de « ${competency} »${where} : ${what}${words === '' ? '.' : f`, « ${words} ».`}`;
  },
};
