import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

const plan = (lines: string, version = '1.0.0') => `kind: rollout
id: network
version: 1.0.0
languages: [en]
title: Service in four places
framework: {id: service-excellence, version: ${version}}
${lines}`;

const units = 'units: [{id: gaspe, title: Gaspé, start: "2026-09-01"}]';
const criterion = (contradicts: string) => `recognition:
  - id: sales
    type: dashboard
    criterion: Sales of the week
    supports: [service-excellence]
    contradicts: [${contradicts}]
${units}`;
const training = (day: string) => `training:
  - {id: listening, title: Listening, audience: managers, competencies: [service-excellence], sessions: ["${day}"]}
${units}`;

export const rollouts: PagesOf<'rollout'> = {
  'rollout/time-zone': {
    means: { en: 'The time zone of a plan is not known.', fr: f`Le fuseau horaire d'un plan est inconnu.` },
    remedy: {
      en: 'Write the IANA name of the zone, a region and a place: America/Toronto.',
      fr: f`Écrivez le nom IANA du fuseau, une région et un lieu : America/Toronto.`,
    },
    frame: 'file',
    bad: plan(`timeZone: Quebec\n${units}`),
    good: plan(`timeZone: America/Toronto\n${units}`),
  },
  'rollout/supports-and-contradicts': {
    means: {
      en: 'A criterion of recognition is said to support a competency and to contradict it.',
      fr: f`Un critère de reconnaissance est dit soutenir une compétence et la contredire.`,
    },
    remedy: {
      en: 'Decide which: what the criterion rewards either helps the competency or works against it.',
      fr: f`Tranchez : ce que récompense le critère aide la compétence ou lui nuit.`,
    },
    frame: 'file',
    bad: plan(criterion('service-excellence')),
    good: plan(criterion('')),
  },
  'rollout/start-before-training': {
    means: {
      en: 'A unit starts before the people who lead it are trained.',
      fr: f`Une unité commence avant que les personnes qui la dirigent soient formées.`,
    },
    remedy: {
      en: 'Hold a session for managers earlier, or let the unit start later.',
      fr: f`Tenez plus tôt une séance pour gestionnaires, ou reportez le départ de l'unité.`,
    },
    frame: 'file',
    bad: plan(training('2026-09-15')),
    good: plan(training('2026-06-15')),
  },
  'rollout/other-version': {
    means: {
      en: 'The plan was made for another version of the framework than the one at hand.',
      fr: f`Le plan a été fait pour une autre version du référentiel que celle d'ici.`,
    },
    remedy: {
      en: 'See with “competency diff” what changed, bring the plan up to date, and write the new version.',
      fr: f`Voyez avec « competency diff » ce qui a changé, mettez le plan à jour et écrivez la nouvelle version.`,
    },
    frame: 'file',
    bad: plan(units, '9.0.0'),
    good: plan(units),
  },
};
