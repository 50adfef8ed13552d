// Frameworks for measuring: sound, bilingual, without findings, and the same for the same seed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const acts = [
  ['Answers', 'Répond à'],
  ['Explains', 'Explique'],
  ['Records', 'Consigne'],
  ['Compares', 'Compare'],
  ['Presents', 'Présente'],
  ['Reviews', 'Revoit'],
];
const things = [
  ['the questions of clients', 'des questions de la clientèle'],
  ['the options at hand', 'des options offertes'],
  ['the decisions of the team', 'des décisions de l’équipe'],
  ['the risks of a proposal', 'des risques d’une proposition'],
  ['the results of a pilot', 'des résultats d’un essai'],
  ['the needs of a partner', 'des besoins d’un partenaire'],
];
const ways = [
  ['in plain words', 'en termes simples'],
  ['before the meeting', 'avant la réunion'],
  ['within two days', 'en deux jours'],
  ['with figures at hand', 'chiffres à l’appui'],
  ['at the counter', 'au comptoir'],
  ['during the first visit', 'lors de la première visite'],
];

/** A generator of numbers from 0 to 1 that repeats itself for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes `count` framework files into `folder`. */
export function writeFrameworks(folder, count, seed = 1) {
  mkdirSync(folder, { recursive: true });
  const random = randomFrom(seed);
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(folder, `framework-${String(index).padStart(4, '0')}.yaml`), frameworkText(index, random));
  }
}

function frameworkText(index, random) {
  const competencies = Array.from({ length: 3 }, (_, at) => competencyText(at, random));
  return `# yaml-language-server: $schema=../schemas/framework.schema.json
kind: framework
id: framework-${index}
version: 1.${index}.0
languages: [fr, en]
title: {fr: Référentiel ${index}, en: Framework ${index}}
description:
  fr: >-
    Ce référentiel décrit trois compétences en quatre niveaux cumulatifs, de la réponse à une demande simple
    jusqu’à l’amélioration des services\u202f; il sert à mesurer.
  en: >-
    This framework describes three competencies in four cumulative levels, from the answer to a simple
    request up to the improvement of services; it serves to measure.
competencies:
${competencies.join('')}`;
}

function competencyText(at, random) {
  const levels = [1, 2, 3, 4].map((level) => levelText(level, random));
  return `  - id: competency-${at}
    title: {fr: Compétence ${at}, en: Competency ${at}}
    definition:
      fr: >-
        La compétence consiste à servir la clientèle le mieux possible, qu’elle appartienne à l’organisation
        ou qu’elle lui soit extérieure.
      en: >-
        The competency consists of serving clients as well as possible, whether they belong to the
        organization or are outside it.
    progression:
      summary:
        fr: Les situations deviennent plus complexes, et la portée des gestes s’étend.
        en: Situations grow more complex, and what is done reaches further.
    levels:
${levels.join('')}`;
}

function levelText(level, random) {
  const indicators = [0, 1, 2].map((at) => indicatorText(`l${level}-i${at}`, random));
  return `      - level: ${level}
        title: {fr: Niveau ${level}, en: Level ${level}}
        concept:
          fr: "La portée ${level}\u202f: ce que la personne fait"
          en: "Reach ${level}: what the person does"
        indicators:
${indicators.join('')}`;
}

function indicatorText(id, random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const [act, thing, way, number] = [one(acts), one(things), one(ways), Math.floor(random() * 1e6)];
  return `          - id: ${id}
            text:
              fr: ${act[1]} ${thing[1]} ${way[1]}, dossier ${number}
              en: ${act[0]} ${thing[0]} ${way[0]}, file ${number}
`;
}
