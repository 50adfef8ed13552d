import { f } from '../../../i18n/index.ts';
import type { PagesOf } from '../../page.ts';
import { good, whole } from './samples.ts';

/** What is to be said where a source meets another, or a file. */
export const joinedImports = {
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
} satisfies Partial<PagesOf<'import'>>;
