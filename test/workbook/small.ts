/** A small workbook with every kind of prompt, in both languages where that matters. */
export const small = `kind: workbook
id: small
version: 1.0.0
languages: [en, fr]
title: {en: Small, fr: Petit}
parts:
  - id: motivation
    title: {en: Motivation, fr: La motivation}
    text: [{en: Read this, fr: Lisez ceci}]
    exercise:
      title: {en: Drive, fr: "L’élan"}
      minutes: 10
      prompts:
        - {id: why, text: {en: Why, fr: Pourquoi}, type: text, hint: {en: Think of a day, fr: Pensez à un jour}}
        - {id: strength, text: {en: How strong, fr: Quelle force}, type: scale, min: 0, max: 4}
        - {id: team, text: {en: Which team, fr: Quelle équipe}, type: choice, choices: [{id: new, text: {en: New, fr: Neuve}}, {id: old, text: {en: Old, fr: Ancienne}}]}
        - {id: respect, text: {en: Respect, fr: Respect}, type: definition}
      interpretation:
        - {text: {en: Always said, fr: Toujours dit}}
        - {when: strength >= 3, text: {en: Strong, fr: Fort}}
        - {when: strength < 3 and team == new, text: {en: Weak and new, fr: Faible et neuf}}
    worksheets:
      - id: sheet
        title: {en: Sheet, fr: Fiche}
        prompts: [{id: late, text: {en: Late, fr: Retard}, type: text}]
  - id: alone
    title: {en: Alone, fr: Seul}
    exercise:
      title: {en: Mirror, fr: Miroir}
      minutes: 5
      modes: [individual]
      prompts: [{id: mirror, text: {en: Look, fr: Regardez}, type: text}]
closing:
  title: {en: Synthesis, fr: Synthèse}
  text: [{en: All together, fr: Tout ensemble}]
  prompts: [{id: like, text: {en: Like it, fr: Aimez-vous}, type: scale, min: 1, max: 5}]
  interpretation: [{when: like == 5 and strength >= 3, text: {en: Both high, fr: Haut partout}}]
`;
