import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

/** The prompts that most examples ask about, and one text that depends on them. */
function asked(when: string): string {
  return `minutes: 15
prompts:
  - {id: strength, text: How strong is it?, type: scale, min: 1, max: 5}
  - {id: team, text: Which team?, type: choice, choices: [{id: new, text: New}, {id: settled, text: Settled}]}
  - {id: why, text: Why?, type: text}
interpretation:
  - {when: ${when}, text: A good start}`;
}

/** The same in French, for the pages of rules. */
function askedInFrench(when: string): string {
  return `minutes: 15
prompts:
  - {id: strength, text: {fr: Est-elle forte?}, type: scale, min: 1, max: 5}
interpretation:
  - {when: ${when}, text: {fr: Un bon départ}}`;
}

export const prompts: PagesOf<'prompt'> = {
  'prompt/range': {
    means: {
      en: 'A scale ends where it begins, or runs downwards.',
      fr: f`Une échelle finit où elle commence, ou descend.`,
    },
    remedy: { en: 'Put the lower end in “min”.', fr: f`Mettez le bas de l'échelle dans « min ».` },
    frame: 'exercise',
    bad: 'minutes: 15\nprompts:\n  - {id: strength, text: How strong is it?, type: scale, min: 5, max: 1}',
    good: 'minutes: 15\nprompts:\n  - {id: strength, text: How strong is it?, type: scale, min: 1, max: 5}',
  },
  'prompt/other-type': {
    means: {
      en: 'A prompt has a key that only prompts of another type have.',
      fr: f`Une question a une clé que seules ont les questions d'un autre type.`,
    },
    remedy: {
      en: 'Remove the key, or give the prompt the type that goes with it.',
      fr: f`Retirez la clé, ou donnez à la question le type qui va avec.`,
    },
    frame: 'exercise',
    bad: 'minutes: 15\nprompts:\n  - {id: why, text: Why?, type: text, min: 1}',
    good: 'minutes: 15\nprompts:\n  - {id: why, text: Why?, type: text}',
  },
};

export const conditions: PagesOf<'condition'> = {
  'condition/syntax': {
    means: { en: 'A condition cannot be read.', fr: f`Une condition ne peut pas être lue.` },
    remedy: {
      en: 'Compare the id of a prompt with a value, and join comparisons with and, or, not and brackets.',
      fr: f`Comparez l'identifiant d'une question à une valeur, et liez les comparaisons par and, or, not et des parenthèses.`,
    },
    frame: 'exercise',
    bad: asked('strength => 4'),
    good: asked('strength >= 4'),
  },
  'condition/words': {
    means: {
      en: 'A condition asks about a prompt that is answered in words.',
      fr: f`Une condition porte sur une question à laquelle on répond en mots.`,
    },
    remedy: {
      en: 'Ask about a scale or a choice prompt; nothing judges what people write.',
      fr: f`Prenez une question d'échelle ou de choix ; rien ne juge ce que les gens écrivent.`,
    },
    frame: 'exercise',
    bad: asked('why == yes'),
    good: asked('strength == 5'),
  },
  'condition/order-of-choices': {
    means: {
      en: 'A condition asks whether a choice is more or less than another; choices have no order.',
      fr: f`Une condition demande si un choix est plus ou moins qu'un autre ; les choix n'ont pas d'ordre.`,
    },
    remedy: {
      en: 'Compare the choice with == or !=, or make the prompt a scale.',
      fr: f`Comparez le choix avec « == » ou « != », ou faites de la question une échelle.`,
    },
    frame: 'exercise',
    bad: asked('team >= settled'),
    good: asked('team == settled'),
  },
  'condition/not-a-number': {
    means: {
      en: 'A condition compares a scale with a word.',
      fr: f`Une condition compare une échelle à un mot.`,
    },
    remedy: { en: 'Write a number of the scale.', fr: f`Écrivez un nombre de l'échelle.` },
    frame: 'exercise',
    bad: asked('strength >= high'),
    good: asked('strength >= 4'),
  },
  'condition/outside': {
    means: {
      en: 'A condition compares a scale with a number that is not on it.',
      fr: f`Une condition compare une échelle à un nombre qui n'y est pas.`,
    },
    remedy: {
      en: 'Write a number from the lower to the upper end of the scale.',
      fr: f`Écrivez un nombre entre le bas et le haut de l'échelle.`,
    },
    frame: 'exercise',
    bad: asked('strength >= 6'),
    good: asked('strength >= 4'),
  },
  'condition/never': {
    means: {
      en: 'No answers make a condition true: it contradicts itself, and its text is never shown.',
      fr: f`Aucune réponse ne rend une condition vraie : elle se contredit, et son texte n'est jamais montré.`,
    },
    why: {
      en: 'Somebody wrote the text for somebody; a slip in the condition keeps it from them, and nobody notices.',
      fr: f`Quelqu'un a écrit ce texte pour quelqu'un ; une méprise dans la condition l'en prive, et personne ne le voit.`,
    },
    remedy: {
      en: 'Often “and” stands where “or” was meant. Every possible answer was tried.',
      fr: f`Souvent, « and » est mis pour « or ». Toutes les réponses possibles ont été essayées.`,
    },
    frame: 'exercise',
    bad: { en: asked('strength <= 2 and strength >= 4'), fr: askedInFrench('strength <= 2 and strength >= 4') },
    good: { en: asked('strength <= 2 or strength >= 4'), fr: askedInFrench('strength <= 2 or strength >= 4') },
  },
  'condition/always': {
    means: {
      en: 'All answers make a condition true, so it decides nothing.',
      fr: f`Toutes les réponses rendent une condition vraie : elle ne décide de rien.`,
    },
    why: {
      en: 'A text that looks conditional and is not misleads whoever maintains the workbook.',
      fr: f`Un texte qui semble dépendre des réponses et n'en dépend pas trompe la personne qui tient le cahier à jour.`,
    },
    remedy: {
      en: 'Correct the condition, or leave “when” out.',
      fr: f`Corrigez la condition, ou omettez « when ».`,
    },
    frame: 'exercise',
    bad: { en: asked('strength >= 1'), fr: askedInFrench('strength >= 1') },
    good: { en: asked('strength >= 2'), fr: askedInFrench('strength >= 2') },
  },
};

export const exercises: PagesOf<'exercise'> = {
  'exercise/hurried': {
    means: {
      en: 'An exercise has fewer minutes than prompts.',
      fr: f`Un exercice a moins de minutes que de questions.`,
    },
    why: {
      en: 'Reflection takes longer than typing; with less than a minute, people write what comes first.',
      fr: f`Réfléchir prend plus de temps qu'écrire ; en moins d'une minute, on note la première idée venue.`,
    },
    remedy: { en: 'Give more minutes, or ask less.', fr: f`Donnez plus de minutes, ou demandez moins.` },
    frame: 'exercise',
    bad: {
      en: 'minutes: 1\nprompts:\n  - {id: why, text: Why?, type: text}\n  - {id: who, text: For whom?, type: text}',
      fr: 'minutes: 1\nprompts:\n  - {id: why, text: {fr: Pourquoi?}, type: text}\n  - {id: who, text: {fr: Pour qui?}, type: text}',
    },
    good: {
      en: 'minutes: 10\nprompts:\n  - {id: why, text: Why?, type: text}\n  - {id: who, text: For whom?, type: text}',
      fr: 'minutes: 10\nprompts:\n  - {id: why, text: {fr: Pourquoi?}, type: text}\n  - {id: who, text: {fr: Pour qui?}, type: text}',
    },
  },
};
