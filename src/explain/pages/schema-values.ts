import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

type ValueCode = 'schema/id' | 'schema/version' | 'schema/version-number' | 'schema/language-tag' | 'schema/date';
type AssessmentCode =
  | 'schema/day'
  | 'schema/email'
  | 'schema/null-character'
  | 'schema/instant'
  | 'schema/ulid'
  | 'schema/digest';

const plan = (start: string) => `kind: rollout
id: network
version: 1.0.0
languages: [en]
title: Service in one place
framework: {id: service-excellence, version: 1.0.0}
units: [{id: gaspe, title: Gaspé, start: "${start}"}]`;

const head = (lines: string) => `kind: framework
${lines}
title: Welcome
competencies:
  - id: greeting
    title: Greeting visitors
    definition: Gives each visitor attention from the first moment
    levels:
      - {level: 1, title: Attentive}`;

const answers = (lines: string, framework = 'id: welcome, version: 1.0.0') => `kind: assessment
${lines}framework: {${framework}}
subject: {id: ada-roy}
rater: {id: ada-roy, relation: self}
ratings:
  greeting: {level: 1}`;

/** What the schemas say about single values. */
export const schemaValues: Pick<PagesOf<'schema'>, ValueCode | AssessmentCode> = {
  'schema/id': {
    means: {
      en: 'An id has other signs than small letters, digits and single hyphens.',
      fr: f`Un identifiant a d'autres signes que minuscules, chiffres et traits d'union isolés.`,
    },
    remedy: { en: 'Take the id that the message suggests.', fr: f`Prenez l'identifiant que suggère le message.` },
    frame: 'indicators',
    bad: '- {id: Greets First, text: Greets each visitor first}',
    good: '- {id: greets-first, text: Greets each visitor first}',
  },
  'schema/version': {
    means: {
      en: 'A version is not three numbers with dots.',
      fr: f`Une version n'est pas trois nombres séparés de points.`,
    },
    remedy: { en: 'Write major.minor.patch: 1.0.0.', fr: f`Écrivez majeure.mineure.correctif : 1.0.0.` },
    frame: 'file',
    bad: head('id: welcome\nversion: v1\nlanguages: [en]'),
    good: head('id: welcome\nversion: 1.0.0\nlanguages: [en]'),
  },
  'schema/version-number': {
    means: {
      en: 'To YAML, 1.0 is the number 1, and 1.10 the number 1.1.',
      fr: f`Pour YAML, 1.0 est le nombre 1, et 1.10 le nombre 1,1.`,
    },
    remedy: {
      en: 'Write three numbers, such as 1.0.0, which is text.',
      fr: f`Écrivez trois nombres, comme 1.0.0, qui est un texte.`,
    },
    frame: 'file',
    bad: head('id: welcome\nversion: 1.0\nlanguages: [en]'),
    good: head('id: welcome\nversion: 1.0.0\nlanguages: [en]'),
  },
  'schema/language-tag': {
    means: {
      en: 'A language tag is not of the form fr, en, fr-CA.',
      fr: f`Une étiquette de langue n'a pas la forme fr, en, fr-CA.`,
    },
    remedy: {
      en: 'Write the two-letter tag of the language in small letters, with a region where it matters.',
      fr: f`Écrivez l'étiquette à deux lettres de la langue, en minuscules, avec une région s'il le faut.`,
    },
    frame: 'file',
    bad: head('id: welcome\nversion: 1.0.0\nlanguages: [English]'),
    good: head('id: welcome\nversion: 1.0.0\nlanguages: [en]'),
  },
  'schema/date': {
    means: {
      en: 'A date is not of the form 2026, 2026-04 or 2026-04-30.',
      fr: f`Une date n'a pas la forme 2026, 2026-04 ou 2026-04-30.`,
    },
    remedy: {
      en: 'Write year, month and day with hyphens, in quotes.',
      fr: f`Écrivez année, mois et jour avec des traits d'union, entre guillemets droits.`,
    },
    frame: 'keys',
    bad: 'source: {title: Handbook of service, date: April 2026}',
    good: 'source: {title: Handbook of service, date: "2026-04"}',
  },
  'schema/day': {
    means: {
      en: 'A day is not of the form 2026-04-30, or not in the calendar.',
      fr: f`Un jour n'a pas la forme 2026-04-30, ou n'est pas dans le calendrier.`,
    },
    remedy: {
      en: 'Write year, month and day with hyphens, in quotes.',
      fr: f`Écrivez année, mois et jour avec des traits d'union, entre guillemets droits.`,
    },
    frame: 'file',
    bad: plan('2027-02-30'),
    good: plan('2027-02-28'),
  },
  'schema/instant': {
    means: {
      en: 'A date and time of an assessment is not of the form of RFC 3339.',
      fr: f`Une date avec heure d'une évaluation n'a pas la forme de la RFC 3339.`,
    },
    remedy: {
      en: 'Write 2026-04-30T13:45:00Z, or leave the key out.',
      fr: f`Écrivez 2026-04-30T13:45:00Z, ou omettez la clé.`,
    },
    frame: 'file',
    bad: answers('completedAt: "30 April 2026"\n'),
    good: answers('completedAt: "2026-04-30T13:45:00Z"\n'),
  },
  'schema/ulid': {
    means: { en: 'The id of an assessment is no ULID.', fr: f`L'identifiant d'une évaluation n'est pas un ULID.` },
    remedy: { en: 'Leave it out; a new one is made.', fr: f`Omettez-le ; un nouveau sera fait.` },
    frame: 'file',
    bad: answers('id: first\n'),
    good: answers('id: 01JD0000000000000000000000\n'),
  },
  'schema/email': {
    means: { en: 'An e-mail address is not one.', fr: f`Une adresse courriel n'en est pas une.` },
    remedy: {
      en: 'Write name@organisation, or leave it out.',
      fr: f`Écrivez nom@organisation, ou omettez-la.`,
    },
    frame: 'file',
    bad: 'kind: people\npeople:\n  - {id: ada-roy, email: ada}',
    good: 'kind: people\npeople:\n  - {id: ada-roy, email: ada.roy@example.org}',
  },
  'schema/null-character': {
    means: {
      en: 'A name, a unit or a cycle holds the character U+0000, which nobody sees and PostgreSQL cannot keep.',
      fr: f`Un nom, une unité ou un cycle contient le caractère U+0000, que personne ne voit et que PostgreSQL ne peut pas conserver.`,
    },
    remedy: {
      en: 'Remove it. It often comes from a field of fixed length that was exported as it stood.',
      fr: f`Retirez-le. Il vient souvent d'un champ de longueur fixe exporté tel quel.`,
    },
    frame: 'file',
    bad: 'kind: people\npeople:\n  - {id: ada-roy, name: "Ada Roy\\0"}',
    good: 'kind: people\npeople:\n  - {id: ada-roy, name: "Ada Roy"}',
  },
  'schema/digest': {
    means: {
      en: 'The digest of a framework is not “sha256:” and 64 hexadecimal digits.',
      fr: f`L'empreinte d'un référentiel n'est pas « sha256: » suivi de 64 chiffres hexadécimaux.`,
    },
    remedy: {
      en: 'Leave it out, or copy it from an assessment that the program wrote.',
      fr: f`Omettez-la, ou copiez-la d'une évaluation écrite par le programme.`,
    },
    frame: 'file',
    bad: answers('', 'id: welcome, version: 1.0.0, digest: abc123'),
    good: answers(''),
  },
};
