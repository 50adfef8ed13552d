import { describe, expect, it } from 'vitest';
import type { RuleCode } from '../../src/diagnostics/index.ts';
import { saidOf, speaks } from './writing.ts';

type Sentences = readonly string[];

/** Sentences a rule speaks about, and sentences it must not be deceived by. */
function rule(
  code: RuleCode,
  language: string,
  { found, left }: { readonly found: Sentences; readonly left: Sentences },
) {
  describe(`${code} in ${language}`, () => {
    it.each(found)('speaks about “%s”', (sentence) => {
      expect(speaks(code, language, sentence)).toBe(true);
    });
    it.each(left)('leaves “%s” alone', (sentence) => {
      expect(speaks(code, language, sentence)).toBe(false);
    });
  });
}

rule('writing/joined-behaviours', 'en', {
  found: [
    'Listens to the client and asks open questions',
    'Plans and organizes the work of the team',
    'Answers questions, explains decisions and proposes solutions',
    'Identifies risks or reports the incidents of the week',
    'Asks what the client needs, and writes it down',
    'Writes clear reports and then presents their conclusions',
    'Listen to the client and ask open questions',
    'Listening to the client and asking open questions',
    'The person listens and then responds',
    'Calmly explains the rules and also offers a choice',
    'Shares information and regularly consults colleagues',
    'Adapts the message to the audience but keeps the main idea',
  ],
  left: [
    'Provides advice or information to clients',
    'Writes notes and reports for the team',
    'Manages plans, budgets and results',
    'Explains the policies and procedures in plain words',
    'Asks what the client needs and expects',
    'Uses feedback to improve and simplify services',
    'Use feedback to improve and simplify services',
    'Ensures that everyone understands and accepts the decision',
    'Makes sure each person agrees and signs',
    'Gives honest and timely answers',
    'Works with weekly reports and monthly plans',
    'Offers products and services that get results',
    'Supports colleagues in stressful and urgent situations',
    'Describes who decides and who answers',
    'Answers each question in speech as well as in writing',
    'Reports to the manager and the team',
    'Takes part in planning and coaching sessions',
  ],
});

rule('writing/joined-behaviours', 'fr', {
  found: [
    'Écoute la personne et reformule sa demande',
    'Planifie et organise le travail de l’équipe',
    'Répond aux questions, explique les décisions et propose des solutions',
    'Relève les risques ou signale les incidents de la semaine',
    'Demande ce qu’il faut à la clientèle, et l’inscrit au dossier',
    'Accueille la clientèle, puis lui offre un siège',
    'Rédiger des rapports clairs et présenter leurs conclusions',
    'La personne écoute et répond',
    'Expose les règles et s’assure de la suite',
    'Communique avec tact et régulièrement consulte ses collègues',
    'Cerne le besoin et y répond',
    'Prend des notes et offre son aide',
    'Pose des questions pour cerner le besoin et propose une solution',
  ],
  left: [
    'Donne des conseils ou des renseignements à la clientèle',
    'Rédige des notes et des rapports pour l’équipe',
    'Explique les politiques et la marche à suivre en mots simples',
    'Demande ce que la personne veut et attend',
    'Pose des questions pour cerner et comprendre le besoin',
    'Poser des questions pour cerner et combler le besoin',
    'Vérifie que chaque personne comprend et accepte la décision',
    'Donne des réponses franches et rapides',
    'Offre écoute et aide à chaque personne',
    'Présente la demande et la réponse au comité',
    'Soutient ses collègues dans les moments difficiles et urgents',
    'Effectue un suivi rapide et courtois auprès de la clientèle',
    'Rend compte du travail en équipe et en réunion',
    'Fait preuve de tact et de mesure',
    'Dit qui décide et qui répond',
    'Travailler à résoudre et à prévenir les difficultés',
  ],
});

rule('writing/ability', 'en', {
  found: [
    'Can explain the rules',
    'Is able to explain the rules',
    'Able to explain the rules',
    'Has the ability to explain the rules',
    'Ability to explain the rules',
    'Demonstrates the ability to explain the rules',
    'Is capable of explaining the rules',
    'Knows how to explain the rules',
    'The person can explain the rules',
    'Usually is able to explain the rules',
  ],
  left: [
    'Explains what each person can do',
    'Candidly explains the rules',
    'Says who is able to decide',
    'Enables others to decide',
  ],
});

rule('writing/ability', 'fr', {
  found: [
    'Peut expliquer les règles',
    'Est capable d’expliquer les règles',
    "Est capable d'expliquer les règles",
    'Être en mesure d’expliquer les règles',
    'Capacité à expliquer les règles',
    'Sait expliquer les règles',
    'A la capacité de trancher',
    'La personne peut expliquer les règles',
  ],
  left: [
    'Explique ce que chaque personne peut faire',
    'Dit qui est capable de trancher',
    'Partage son savoir',
    'Savoir-faire technique',
  ],
});

rule('writing/not-observable', 'en', {
  found: [
    'Understands the needs of clients',
    'Knows the procedure',
    'Is aware of the effect of their words',
    'Has a good understanding of the procedure',
    'Has knowledge of the procedure',
    'Believes in teamwork',
    'Is familiar with the tools',
    'Understand the needs of clients',
    'Appreciates diversity',
  ],
  left: [
    'Checks that clients understand the answer',
    'Describes what the team knows',
    'Knows how to explain the rules',
    'Shows awareness by asking',
    'Raises awareness of the risks',
  ],
});

rule('writing/not-observable', 'fr', {
  found: [
    'Comprend les besoins de la clientèle',
    'Connaît la procédure',
    'Connait la procédure',
    'Est consciente de l’effet de ses mots',
    'A une bonne connaissance de la procédure',
    'Croit au travail d’équipe',
    'Être conscient de ses limites',
    'Est sensible aux besoins des autres',
  ],
  left: [
    'Vérifie que la clientèle comprend la réponse',
    'Reconnaît ses torts devant l’équipe',
    'Fait connaître les règles',
    'Saisit les données',
  ],
});

rule('writing/negatives', 'en', {
  found: [
    'Does not interrupt',
    'Doesn’t interrupt',
    'Never interrupts',
    'Leaves no request without an answer',
    'Avoids conflicts',
    'Refrains from judging',
    'Answers neither e-mails nor calls',
  ],
  left: [
    'Explains why a request cannot be met',
    'Answers even when nobody asks',
    'Serves not only clients but colleagues',
    'Notes each request',
    'Answers no later than the next day',
    'Gives notice of delays',
    'Says what will not be done',
  ],
});

rule('writing/negatives', 'fr', {
  found: [
    'N’interrompt pas les autres',
    "N'interrompt jamais les autres",
    'Ne laisse aucune demande sans réponse',
    'Évite les conflits',
    'S’abstient de juger',
    'Ne dit rien des autres',
  ],
  left: [
    'Explique pourquoi la demande ne peut pas aboutir',
    'Répond même quand personne ne le demande',
    'Ne retient que l’essentiel',
    'Aide les personnes qui n’osent pas demander',
    'Réduit les pas inutiles',
    'Fait un pas vers l’autre',
    'Dit ce qui ne se fera pas',
  ],
});

describe('writing/mixed-forms', () => {
  const mixed = (language: string, ...statements: Sentences) =>
    saidOf(language, ...statements).includes('writing/mixed-forms');

  it('speaks when one statement of a level begins in another form', () => {
    expect(mixed('en', 'Listens to clients', 'Writing clear answers')).toBe(true);
    expect(mixed('en', 'Listens to clients', 'Write clear answers')).toBe(true);
    expect(mixed('en', 'Listens to clients', 'Openness to other views')).toBe(true);
    expect(mixed('en', 'Listens to clients', 'The person writes clear answers')).toBe(true);
    expect(mixed('fr', 'Accueille la clientèle', 'Rédiger des réponses claires')).toBe(true);
    expect(mixed('fr', 'Accueille la clientèle', 'La qualité des réponses')).toBe(true);
    expect(mixed('fr', 'Accueillir la clientèle', 'Rédaction de réponses claires')).toBe(true);
    expect(mixed('fr', 'Accueille la clientèle', 'Vous rédigez des réponses claires')).toBe(true);
    expect(mixed('fr', 'Accueillir la clientèle', 'Rédigez des réponses claires')).toBe(true);
  });

  it('takes adverbs and weak pronouns as no form of their own', () => {
    expect(mixed('en', 'Listens to clients', 'Calmly states the limit', 'Always answers')).toBe(false);
    expect(mixed('fr', 'Accueille la clientèle', 'S’adapte à chaque personne', 'Calmement, énonce la limite')).toBe(
      false,
    );
    expect(mixed('fr', 'Accueillir la clientèle', 'S’adapter à chaque personne', 'Se mettre à sa place')).toBe(false);
  });

  it('is silent about a first word whose form nobody could tell by its look', () => {
    expect(mixed('en', 'Answers each question', 'Support for colleagues')).toBe(false);
    expect(mixed('fr', 'Répond à chaque question', 'Aide de ses collègues')).toBe(false);
    expect(mixed('fr', 'Explique la règle', 'Illustre la règle par un exemple', 'Suit la règle')).toBe(false);
  });

  it('points at the minority, and at the later form where both are as many', () => {
    expect(saidOf('en', 'Writing answers', 'Listens to clients', 'Asks questions')).toEqual(['writing/mixed-forms']);
    expect(saidOf('en', 'Writing answers', 'Listens to clients')).toEqual(['writing/mixed-forms']);
  });
});

describe('writing/final-stop', () => {
  const stops = (...statements: Sentences) =>
    saidOf('en', ...statements).filter((each) => each === 'writing/final-stop').length;

  it('points at each statement that ends otherwise than most', () => {
    expect(stops('Greets visitors.', 'Asks questions.', 'Offers help')).toBe(1);
    expect(stops('Greets visitors', 'Asks questions', 'Offers help.')).toBe(1);
    expect(stops('Greets visitors.', 'Asks questions')).toBe(1);
  });

  it('is content with all or none, and does not count ends that tell nothing', () => {
    expect(stops('Greets visitors.', 'Asks questions.')).toBe(0);
    expect(stops('Greets visitors', 'Asks questions')).toBe(0);
    expect(stops('Greets visitors', 'Asks for names, dates, etc.')).toBe(0);
    expect(stops('Greets visitors.', 'Asks “what may I do for you?”', 'Asks: why?')).toBe(1);
    expect(stops('Greets visitors', 'Hesitates…', 'Waits...')).toBe(0);
  });
});

describe('the writing rules', () => {
  it('say nothing about a language whose words they do not have', () => {
    expect(saidOf('de', 'Kann zuhören und antwortet.', 'Nicht unterbrechen', 'Versteht and knows')).toEqual([]);
  });

  it('know regional variants of their languages', () => {
    expect(saidOf('fr-CA', 'Comprend les besoins')).toEqual(['writing/not-observable']);
    expect(saidOf('en-GB', 'Understands needs')).toEqual(['writing/not-observable']);
  });

  it('look at capital letters as at small ones', () => {
    expect(saidOf('en', 'IS ABLE TO LISTEN')).toEqual(['writing/ability']);
    expect(saidOf('fr', 'ÉVITE LES CONFLITS')).toEqual(['writing/negatives']);
  });
});
