import { f } from '../../../i18n/index.ts';
import type { PagesOf } from '../../page.ts';
import { commands, definition, imported, level, progression, title } from './samples.ts';

/** What is to be said of the words of a source. */
export const importedWords = {
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
} satisfies Partial<PagesOf<'import'>>;
