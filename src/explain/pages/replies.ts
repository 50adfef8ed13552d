import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

function alone(answers: string, version = '1.0.0'): string {
  return `kind: workbook-answers
workbook: {id: service, version: ${version}}
participants: [{id: ada-roy, name: Ada Roy}]
answers: ${answers}`;
}

function group(answers: string): string {
  return alone(answers).replace('name: Ada Roy}]', 'name: Ada Roy}, {id: bo-diaz, name: Bo Diaz}]');
}

export const replies: PagesOf<'reply'> = {
  'reply/other-workbook': {
    means: {
      en: 'The answers were given to another workbook, or to another version of it.',
      fr: f`Les réponses vont avec un autre cahier, ou avec une autre version.`,
    },
    remedy: {
      en: 'Name the workbook that was answered; where only the version differs, check each answer and then change it.',
      fr: f`Nommez le cahier auquel on a répondu ; si seule la version diffère, vérifiez chaque réponse, puis changez-la.`,
    },
    frame: 'replies',
    bad: alone('{strength: 4}', '0.9.0'),
    good: alone('{strength: 4}'),
  },
  'reply/type': {
    means: {
      en: 'A prompt is answered with something of another type.',
      fr: f`On a répondu à une question par quelque chose d'un autre type.`,
    },
    remedy: {
      en: 'Give a whole number to a scale, and words in quotes to the others.',
      fr: f`Donnez un nombre entier à une échelle, et des mots entre guillemets droits aux autres.`,
    },
    frame: 'replies',
    bad: alone('{strength: high}'),
    good: alone('{strength: 4}'),
  },
  'reply/outside': {
    means: {
      en: 'A number is not on the scale of its prompt.',
      fr: f`Un nombre n'est pas sur l'échelle de sa question.`,
    },
    remedy: {
      en: 'Give a number from the lower to the upper end.',
      fr: f`Donnez un nombre entre le bas et le haut de l'échelle.`,
    },
    frame: 'replies',
    bad: alone('{strength: 6}'),
    good: alone('{strength: 5}'),
  },
  'reply/by-whom': {
    means: {
      en: 'A group gave one answer to a prompt that each person answers.',
      fr: f`Un groupe a donné une seule réponse à une question à laquelle chaque personne répond.`,
    },
    remedy: {
      en: 'Put each answer under its person in “by”, or what all agreed on in “agreed”.',
      fr: f`Mettez chaque réponse sous sa personne dans « by », ou ce dont on a convenu dans « agreed ».`,
    },
    frame: 'replies',
    bad: group('{strength: 4}'),
    good: group('{strength: {by: {ada-roy: 4, bo-diaz: 5}}}'),
  },
};
