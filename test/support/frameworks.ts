/** A small sound framework: listening has indicators at three levels, tact is rated by naming one of its three levels. */
export const listening = `kind: framework
id: front-desk
version: 1.2.0
languages: [fr, en]
title: {fr: Accueil, en: Front desk}
categories:
  - {id: behavioural, title: {fr: Compétences comportementales, en: Behavioural competencies}}
competencies:
  - id: listening
    category: behavioural
    title: {fr: Écoute, en: Listening}
    definition: {fr: Prêter attention à ce que dit la personne., en: Paying attention to what a person says.}
    contrasts:
      - {is: {fr: Laisser finir, en: Letting people finish}, isNot: {fr: Couper la parole, en: Interrupting}}
    levels:
      - level: 1
        title: {fr: De base, en: Basic}
        indicators:
          - {id: lets-finish, text: {fr: Laisse finir, en: Lets people finish}}
          - {id: repeats-back, text: {fr: Reformule, en: Repeats back what was said}}
      - level: 2
        title: {fr: Intermédiaire, en: Intermediate}
        indicators:
          - {id: asks-questions, text: {fr: Pose des questions, en: Asks questions}}
          - {id: hears-the-unsaid, text: {fr: Entend le non-dit, en: Hears what is not said}}
      - level: 3
        title: {fr: Avancé, en: Advanced}
        indicators:
          - {id: coaches-others, text: {fr: Guide les autres, en: Coaches others}}
  - id: tact
    title: {fr: Tact, en: Tact}
    definition: {fr: Dire les choses sans blesser., en: Saying things without hurting.}
    levels:
      - {level: 1, title: {fr: Poli, en: Polite}}
      - {level: 2, title: {fr: Attentif, en: Considerate}}
      - {level: 3, title: {fr: Diplomate, en: Diplomatic}}
profiles:
  - id: agent
    title: {fr: Agent, en: Agent}
    targets: {listening: 2, tact: {min: 2, max: 3}}
`;

/** The smallest file that is a framework. */
export const smallest = `kind: framework
id: smallest
version: 1.0.0
languages: [en]
title: Smallest
competencies:
  - id: tact
    title: Tact
    definition: Saying things without hurting.
    levels:
      - {level: 1}
`;
