import { f } from '../../i18n/index.ts';
import type { Page, PagesOf } from '../page.ts';

const title = 'Greeting visitors\\n\\n';
const definition = 'Definition: Gives each visitor attention from the first moment\\n\\n';
const progression = 'Progression: Attention grows\\n\\n';
const level = 'Level 1\\n- Greets each visitor first\\n';
const whole = title + definition + progression + level;

/** Command lines that write a page and import it. */
const imported = (words: string, file = 'page.txt', flags = '') =>
  `printf '${words}' > ${file}\ncompetency import ${file}${flags}`;

/** A table with one row an indicator. */
const table =
  'Competency,Definition,Level,Indicator\\nGreeting,Gives attention from the first moment,1,Greets each visitor first\\n';

/** A small CASE package, with more in its item. */
const casePackage = (more: string) =>
  `{"CFDocument": {"title": "Desk", "language": "en"}, "CFItems": [{"identifier": "1", "fullStatement": "Gives attention from the first moment", "abbreviatedStatement": "Greeting"${more}}, {"identifier": "2", "fullStatement": "Greets each visitor first"}], "CFAssociations": [{"associationType": "isChildOf", "originNodeURI": {"identifier": "2"}, "destinationNodeURI": {"identifier": "1"}}]}`;

const good = imported(whole);
const commands = { frame: 'commands', good } as const satisfies Partial<Page>;

export const imports: PagesOf<'import'> = {
  'import/unknown-format': {
    means: {
      en: 'The bytes of the file are neither text nor a document that is known here.',
      fr: f`Les octets du fichier ne sont ni un texte ni un document connu ici.`,
    },
    remedy: {
      en: 'Open it in the program that made it and save it as text, Markdown, HTML, DOCX or PDF.',
      fr: f`Ouvrez-le dans le programme qui l'a fait et enregistrez-le comme texte, Markdown, HTML, DOCX ou PDF.`,
    },
    ...commands,
    bad: imported('\\001\\002\\003\\004\\005', 'page.bin'),
  },
  'import/no-reader': {
    means: {
      en: 'The format of the file is recognised, but nothing here reads it.',
      fr: f`Le format du fichier est reconnu, mais rien ici ne le lit.`,
    },
    remedy: {
      en: 'Save the document in one of the formats that the message names.',
      fr: f`Enregistrez le document dans un des formats que nomme le message.`,
    },
    ...commands,
    bad: imported('{\\\\rtf1 Greeting visitors}', 'page.rtf'),
  },
  'import/wrong-ending': {
    means: {
      en: 'The name of the file promises another format than its content has. The content counts.',
      fr: f`Le nom du fichier promet un autre format que celui de son contenu. C'est le contenu qui compte.`,
    },
    remedy: {
      en: 'Nothing needs to be done; rename the file if others will read it too.',
      fr: f`Il n'y a rien à faire ; renommez le fichier si d'autres doivent le lire.`,
    },
    ...commands,
    bad: imported(whole, 'page.pdf'),
  },
  'import/encoding': {
    means: {
      en: 'The text was written down in another encoding than UTF-8, which was guessed from its bytes.',
      fr: f`Le texte fut enregistré dans un autre codage que l'UTF-8, deviné d'après ses octets.`,
    },
    remedy: {
      en: 'Look at the accents in the result. If they are wrong, save the source as UTF-8 and import it again.',
      fr: f`Regardez les accents du résultat. S'ils sont faux, enregistrez la source en UTF-8 et importez-la de nouveau.`,
    },
    ...commands,
    bad: imported(whole.replace('visitors', 'visitors \\300 la carte')),
  },
  'import/password': {
    means: {
      en: 'The document is encrypted, so its words cannot be read without its password.',
      fr: f`Le document est chiffré : ses mots sont illisibles sans son mot de passe.`,
    },
    remedy: {
      en: 'Open it where you know the password, and save a copy without one.',
      fr: f`Ouvrez-le là où vous connaissez le mot de passe, et enregistrez-en une copie sans mot de passe.`,
    },
    ...commands,
    bad: 'competency import protected.docx',
  },
  'import/damaged': {
    means: {
      en: 'The file begins like a document of its format, but cannot be read to its end.',
      fr: f`Le fichier commence comme un document de son format, mais il est illisible jusqu'au bout.`,
    },
    remedy: {
      en: 'Get it again from where it came, or save it again in the program that made it.',
      fr: f`Reprenez-le là d'où il vient, ou enregistrez-le de nouveau dans le programme qui l'a fait.`,
    },
    ...commands,
    bad: imported('%%PDF-1.7 and then nothing', 'page.pdf'),
  },
  'import/no-words': {
    means: {
      en: 'The document has pages, but no words on them: they were scanned, or are drawn.',
      fr: f`Le document a des pages, mais sans mots : elles sont numérisées ou dessinées.`,
    },
    remedy: {
      en: 'Run a text recognition (OCR) on it, or copy its words into a text file.',
      fr: f`Passez-le à la reconnaissance de texte, ou copiez ses mots dans un fichier texte.`,
    },
    ...commands,
    bad: 'competency import scanned.pdf',
  },
  'import/pages-left-out': {
    means: {
      en: 'The document has more pages than are read of one; what stands behind them is missing from the result.',
      fr: f`Le document a plus de pages qu'on n'en lit d'un seul ; ce qui se trouve après manque au résultat.`,
    },
    remedy: {
      en: 'Print the pages that describe the framework into a file of their own, and import that.',
      fr: f`Imprimez dans un fichier à part les pages qui décrivent le référentiel, et importez-le.`,
    },
    ...commands,
    bad: 'competency import handbook.pdf',
  },
  'import/too-much': {
    means: {
      en: 'The package unpacks to far more than a document holds; reading stops before it fills the memory.',
      fr: f`Le paquet se déplie en bien plus que ne contient un document ; la lecture s'arrête avant de remplir la mémoire.`,
    },
    remedy: {
      en: 'Save the document without pictures and without what is embedded in it, or split it.',
      fr: f`Enregistrez le document sans images ni objets incorporés, ou divisez-le.`,
    },
    ...commands,
    bad: 'competency import bomb.docx',
  },
  'import/nothing': {
    means: {
      en: 'No line of the source begins a level, so there is nothing to make a competency of.',
      fr: f`Aucune ligne de la source ne commence un niveau : il n'y a pas de quoi faire une compétence.`,
    },
    remedy: {
      en: 'Look at --report. Begin levels with “Level 1” on a line of their own, or add the words that your pages use to competency.yaml, under import: headings:.',
      fr: f`Regardez --report. Commencez les niveaux par « Niveau 1 » seul sur sa ligne, ou ajoutez les mots de vos pages à competency.yaml, sous import: headings:.`,
    },
    ...commands,
    bad: imported(title + definition),
  },
  'import/not-understood': {
    means: {
      en: 'The lines stand where nothing tells what they are. They were kept as notes, where they stood.',
      fr: f`Rien ne dit ce que sont ces lignes là où elles se trouvent. Elles sont gardées en notes, à leur place.`,
    },
    remedy: {
      en: 'Move the note to where it belongs, delete it, or add the heading above it to competency.yaml, under import: headings:.',
      fr: f`Mettez la note à sa place, supprimez-la, ou ajoutez son intertitre à competency.yaml, sous import: headings:.`,
    },
    ...commands,
    bad: imported(`${title}(PDF, 218 KB)\\n\\n${definition}${progression}${level}`),
  },
  'import/no-definition': {
    means: {
      en: 'A competency needs a definition, and none was found; TODO stands in its place.',
      fr: f`Une compétence a besoin d'une définition, et il n'y en a pas ; TODO est mis à sa place.`,
    },
    remedy: {
      en: 'Write the definition, or put a heading such as “Definition” above it in the source.',
      fr: f`Écrivez la définition, ou mettez au-dessus d'elle un intertitre comme « Définition » dans la source.`,
    },
    ...commands,
    bad: `printf 'kind: project\\nlint: {text/placeholder: off}\\n' > competency.yaml\n${imported(title + progression + level)}`,
  },
  'import/odd-contrasts': {
    means: {
      en: 'What it is and what it is not came as one list without a gap, and the list cannot be halved.',
      fr: f`Ce que c'est et ce que ce n'est pas forment une seule liste sans coupure, de longueur impaire.`,
    },
    remedy: {
      en: 'Check the pairs; in the source, put each list below a heading of its own.',
      fr: f`Vérifiez les paires ; dans la source, mettez chaque liste sous son propre intertitre.`,
    },
    ...commands,
    bad: imported(
      `${title}${definition}What it is and what it is not\\n- Waving\\n- Smiling at all\\n- Frowning\\n\\n${progression}${level}`,
    ),
  },
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
  'import/unpaired': {
    means: {
      en: 'The two languages do not have as many of something, so their place does not tell which belong together.',
      fr: f`Les deux langues n'ont pas le même nombre d'une chose : leur place ne dit pas lesquelles vont ensemble.`,
    },
    remedy: {
      en: 'Mend the source that lacks some and import again, or pair them by hand in the result.',
      fr: f`Corrigez la source à laquelle il en manque et recommencez, ou appariez-les à la main dans le résultat.`,
    },
    frame: 'commands',
    bad: `printf 'kind: project\\nlint: {text/missing-translation: off}\\n' > competency.yaml\nprintf '${whole}' > en.txt\nprintf 'Accueil des visiteurs\\n\\nDéfinition : Accorder son attention à chaque personne\\n\\nGradation : L’attention grandit\\n\\nNiveau 1\\n- Saluer chaque personne\\n- Offrir un siège\\n' > fr.txt\ncompetency import en.txt --merge fr.txt`,
    good: `printf '${whole}' > en.txt\nprintf 'Accueil des visiteurs\\n\\nDéfinition : Accorder son attention à chaque personne\\n\\nGradation : L’attention grandit\\n\\nNiveau 1\\n- Saluer chaque personne\\n' > fr.txt\ncompetency import en.txt --merge fr.txt`,
  },
  'import/one-language': {
    means: {
      en: 'The two pages are in the same language, so there is nothing to pair.',
      fr: f`Les deux pages sont dans la même langue : il n'y a rien à apparier.`,
    },
    remedy: {
      en: 'Name the page in the other language. Where a language was guessed wrong, say both in the order of the pages: --language fr,en.',
      fr: f`Nommez la page dans l'autre langue. Si une langue fut mal devinée, dites les deux dans l'ordre des pages : --language fr,en.`,
    },
    frame: 'commands',
    bad: `printf '${whole}' > en.txt\ncompetency import en.txt --merge en.txt`,
    good,
  },
  'import/gone': {
    means: {
      en: 'The file of --into has something that the newer source has no more. Recorded ratings may hang on it, so it does not go unsaid.',
      fr: f`Le fichier de --into a une chose que la source plus récente n'a plus. Des évaluations peuvent en dépendre : elle ne part pas en silence.`,
    },
    remedy: {
      en: 'Put it back into the source if it was forgotten there. If all that is told may go, import again with --force.',
      fr: f`Remettez-la dans la source si elle y fut oubliée. Si tout ce qui est dit peut partir, recommencez avec --force.`,
    },
    frame: 'commands',
    bad: `printf '${whole}- Offers each visitor a seat\\n' > old.txt\nprintf '${whole}' > new.txt\ncompetency import old.txt --output desk.yaml\ncompetency import new.txt --into desk.yaml`,
    good: `printf '${whole}' > old.txt\ncompetency import old.txt --output desk.yaml\ncompetency import old.txt --into desk.yaml`,
  },
};
