/** A small framework without fault. */
export const sound = `kind: framework
id: welcome
version: 1.0.0
languages: [en, fr]
title: {en: Welcome, fr: Accueil}
competencies:
  - id: greeting
    title: {en: Greeting visitors, fr: Accueil des visiteurs}
    definition:
      en: Gives each visitor attention from the first moment.
      fr: Accorder son attention à chaque personne dès le premier instant.
    progression:
      summary: {en: Attention grows into anticipation., fr: L’attention devient anticipation.}
    levels:
      - level: 1
        indicators:
          - id: greets-first
            text: {en: Greets each visitor first, fr: Salue chaque personne en premier}
`;

/** The same with an error on line 2, and an untranslated title on line 5, which is a warning. */
export const misnamed = sound.replace('id: welcome', 'id: Welcome');
export const untranslated = sound.replace('{en: Welcome, fr: Accueil}', '{en: Welcome}');
