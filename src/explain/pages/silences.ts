import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

export const silences: PagesOf<'silence'> = {
  'silence/no-reason': {
    means: {
      en: 'A comment asks to silence a rule and gives no reason; the rule stays on.',
      fr: f`Un commentaire veut désactiver une règle sans donner de raison ; la règle reste active.`,
    },
    remedy: {
      en: 'Write the reason after a colon. In a year nobody will remember it.',
      fr: f`Écrivez la raison après un deux-points. Dans un an, personne ne s’en souviendra.`,
    },
    frame: 'indicators',
    bad: '# competency-ignore writing/final-stop\n- {id: greets-first, text: Greets each visitor first}',
    good: '# competency-ignore writing/negatives: the standard is worded so\n- {id: greets-first, text: Never waits to be greeted}',
  },
  'silence/unused': {
    means: {
      en: 'A comment silences a rule that has nothing to say about the next line.',
      fr: f`Un commentaire désactive une règle qui n'a rien à dire de la ligne suivante.`,
    },
    remedy: {
      en: 'Remove the comment, or put it directly above the line that the rule points at.',
      fr: f`Retirez le commentaire, ou placez-le juste au-dessus de la ligne que la règle montre.`,
    },
    frame: 'indicators',
    bad: '# competency-ignore writing/negatives: the standard is worded so\n- {id: greets-first, text: Greets each visitor first}',
    good: '# competency-ignore writing/negatives: the standard is worded so\n- {id: greets-first, text: Never waits to be greeted}',
  },
};

export const rules: PagesOf<'rule'> = {
  'rule/unknown': {
    means: {
      en: 'competency.yaml or a comment names a rule that does not exist.',
      fr: f`competency.yaml ou un commentaire nomme une règle qui n'existe pas.`,
    },
    remedy: {
      en: 'Correct the code; “competency explain” lists them all.',
      fr: f`Corrigez le code ; « competency explain » les donne tous.`,
    },
    frame: 'project',
    bad: 'kind: project\nlint: {writing/final-stops: off}',
    good: 'kind: project\nlint: {writing/final-stop: off}',
  },
  'rule/fixed': {
    means: {
      en: 'competency.yaml or a comment would change the severity of something that is not a rule but an error in the file, or silence it.',
      fr: f`competency.yaml ou un commentaire voudrait changer la gravité de ce qui n'est pas une règle mais une erreur de fichier, ou le désactiver.`,
    },
    remedy: {
      en: 'Remove the line and correct what the code points at. Only the severity of rules can be chosen, and only rules can be silenced.',
      fr: f`Retirez la ligne et corrigez ce que le code montre. Seules les règles ont une gravité réglable et se désactivent.`,
    },
    frame: 'project',
    bad: 'kind: project\nlint: {schema/type: off}',
    good: 'kind: project\nlint: {text/missing-translation: error}',
  },
};
