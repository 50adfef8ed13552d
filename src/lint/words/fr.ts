import { frenchVerbs } from './fr-verbs.ts';
import type { InflectedVerb, WritingWords } from './language.ts';

/** The French words of the writing rules; add to these lists what your frameworks say. */
export const french: WritingWords = {
  subjects: [
    ...['la personne', "l'employé", "l'employée", "l'individu", 'le gestionnaire', 'la gestionnaire', "l'agent"],
    ...["l'agente", 'le leader', 'le candidat', 'la candidate', 'il ou elle', 'elle ou il', 'il', 'elle', 'on'],
    ...['vous', 'je', "j'"],
  ],
  beforeVerb: [
    ...['ne', "n'", 'se', "s'", 'y', 'lui', "m'", 'me'],
    ...['toujours', 'souvent', 'aussi', 'puis', 'ensuite', 'alors', 'ainsi'],
  ],
  beforeEither: ['le', 'la', 'les', "l'", 'leur', 'en'],
  adverb: '[a-zà-ÿ]+ment',
  conjunctions: ['et', 'ou', 'et/ou', 'puis', 'mais', 'ou bien', 'et puis'],
  determiners: [
    ...[
      'le',
      'la',
      'les',
      'l',
      'un',
      'une',
      'des',
      'du',
      'ce',
      'cet',
      'cette',
      'ces',
      'son',
      'sa',
      'ses',
      'leur',
      'leurs',
    ],
    ...[
      'votre',
      'vos',
      'notre',
      'nos',
      'chaque',
      'tout',
      'toute',
      'tous',
      'toutes',
      'quelques',
      'plusieurs',
      'certains',
    ],
  ],
  doubtfulForm: 'third-person',
  nounFollowers: ['de', 'd', 'du'],
  clauseOpeners: [
    ...['qui', 'que', "qu'", 'quoi', 'dont', 'où', 'quand', 'lorsque', "lorsqu'", 'si', "s'il", "s'ils", 'comment'],
    ...['pourquoi', 'combien', 'lequel', 'laquelle', 'lesquels', 'lesquelles', 'puisque', "puisqu'", 'parce'],
  ],
  purposes: ['pour', 'de', "d'", 'à', 'sans', 'afin de', "afin d'"],
  abilities: [
    ...['peut', 'peuvent', 'pouvoir', 'pouvez', 'sait', 'savoir', 'savez', 'est capable de', "est capable d'"],
    ...['être capable de', "être capable d'", 'capable de', "capable d'", 'est en mesure de', "est en mesure d'"],
    ...['être en mesure de', "être en mesure d'", 'est apte à', 'être apte à', 'apte à', 'a la capacité de'],
    ...[
      "a la capacité d'",
      'a les compétences pour',
      'avoir la capacité de',
      'capacité de',
      "capacité d'",
      'capacité à',
    ],
    ...['la capacité de', 'la capacité à', 'aptitude à', 'habileté à', 'est habile à', 'démontre sa capacité à'],
    ...['démontre une capacité à', 'démontre la capacité de', 'fait preuve de sa capacité à', 'est compétent en'],
  ],
  unobservable: [
    ...[
      'comprend',
      'comprends',
      'comprendre',
      'a une … compréhension de',
      'connaît',
      'connait',
      'connaître',
      'connaitre',
    ],
    ...['a une … connaissance de', 'a connaissance de', 'possède une … connaissance de', 'est conscient de'],
    ...["est conscient d'", 'est consciente de', "est consciente d'", 'être conscient de', "être conscient d'"],
    ...['est conscient que', 'conscient de', 'a conscience de', "a conscience d'", 'avoir conscience de'],
    ...['prend conscience de', 'croit', 'pense', 'ressent', 'veut', 'souhaite', 'désire', 'apprécie', 'aime'],
    ...['est sensible à', 'est sensible aux', 'être sensible à', "s'intéresse à", "s'intéresse aux", 'se soucie de'],
    ...['est au courant de', 'est au fait de', 'est convaincu', 'est motivé', 'est motivée', 'est disposé à'],
    ...["est à l'aise avec", "est à l'aise dans", "reconnaît l'importance de", "comprend l'importance de"],
    ...['est familier avec', 'est ouvert à', 'est ouverte à', "a l'intention de"],
  ],
  negations: [
    ...['ne … pas', 'ne … plus', 'ne … jamais', 'ne … rien', 'ne … aucun', 'ne … aucune', 'ne … guère', 'ne … ni'],
    ...['ne … personne', "n'… pas", "n'… plus", "n'… jamais", "n'… rien", "n'… aucun", "n'… aucune", "n'… guère"],
    ...[
      "n'… ni",
      'évite',
      "évite d'",
      'éviter',
      "s'abstient",
      "s'abstenir",
      'refuse de',
      'refuser de',
      'ne pas',
      'jamais',
    ],
  ],
  notNegations: ['ne … pas seulement', "n'… pas seulement", 'ne … pas que', 'ne … plus seulement'],
  verbs: frenchVerbs,
  inflected: inflectedFrench,
  looks: [
    [/^(?:le|la|les|l|un|une|des|du)$/, 'noun'],
    [/(?:tion|sion|ité|isme|eur|ance|ence|ure)s?$/, 'noun'],
    [/(?:er|ir|dre|ttre|aître)$/, 'infinitive'],
    [/ez$/, 'second-person'],
    [/ant$/, 'gerund'],
  ],
};

/** The forms of a verb written `infinitif*:troisième`; see fr-verbs.ts. */
function inflectedFrench(entry: string): readonly InflectedVerb[] {
  const [marked = '', ownThird] = entry.split(':');
  const isAlsoNoun = marked.endsWith('*');
  const infinitive = isAlsoNoun ? marked.slice(0, -1) : marked;
  return [
    { word: infinitive, form: 'infinitive', isAlsoNoun: false },
    { word: ownThird ?? infinitive.slice(0, -1), form: 'third-person', isAlsoNoun },
  ];
}
