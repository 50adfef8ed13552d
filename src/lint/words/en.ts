import { inflectedEnglish } from './en-inflection.ts';
import { englishVerbs } from './en-verbs.ts';
import type { WritingWords } from './language.ts';

/** The English words of the writing rules; add to these lists what your frameworks say. */
export const english: WritingWords = {
  subjects: [
    ...['the person', 'the employee', 'the individual', 'the manager', 'the leader', 'the candidate', 'the agent'],
    ...['he or she', 'she or he', 'they', 'he', 'she', 'you', 'i'],
  ],
  beforeVerb: ['to', 'always', 'often', 'also', 'usually', 'sometimes', 'then', 'thus', 'even'],
  beforeEither: [],
  adverb: '[a-z]+ly',
  conjunctions: ['and', 'or', 'and then', 'and/or', 'then', 'but'],
  determiners: [
    ...['the', 'a', 'an', 'this', 'these', 'those', 'each', 'every', 'any', 'all', 'some', 'both', 'no', 'another'],
    ...['their', 'his', 'her', 'its', 'your', 'our', 'my', 'one’s', 'them', 'it', 'him', 'others', 'colleagues'],
    ...['clients', 'people', 'what', 'how', 'whether', 'when', 'where', 'why'],
  ],
  doubtfulForm: 'infinitive',
  nounFollowers: ['of', 'for', 'to', 'with', 'in', 'from', 'between', 'and', 'or'],
  clauseOpeners: [
    ...[
      'that',
      'which',
      'who',
      'whom',
      'whose',
      'what',
      'when',
      'where',
      'why',
      'how',
      'if',
      'whether',
      'so',
      'because',
    ],
    ...['while', 'until', 'as soon as', 'unless', 'although', 'sure'],
  ],
  purposes: ['to'],
  abilities: [
    ...['can', 'could', 'is able to', 'be able to', 'being able to', 'able to', 'are able to', 'am able to'],
    ...['is capable of', 'are capable of', 'be capable of', 'being capable of', 'capable of', 'knows how to'],
    ...['know how to', 'knowing how to', 'has the ability to', 'have the ability to', 'having the ability to'],
    ...['the ability to', 'ability to', 'has the capacity to', 'has the skills to', 'has the potential to'],
    ...[
      'demonstrates the ability to',
      'demonstrates an ability to',
      'demonstrate the ability to',
      'shows the ability to',
    ],
    ...['shows an ability to', 'is in a position to', 'is skilled in', 'is skilled at', 'is competent in'],
  ],
  unobservable: [
    ...['understands', 'understand', 'understanding', 'has an understanding of', 'has a good understanding of'],
    ...['has a … understanding of', 'have an understanding of', 'knows', 'know', 'knowing', 'has knowledge of'],
    ...['has a … knowledge of', 'have knowledge of', 'is aware of', 'be aware of', 'being aware of', 'is aware that'],
    ...['aware of', 'has an awareness of', 'is conscious of', 'is familiar with', 'be familiar with', 'familiar with'],
    ...['believes', 'believe', 'thinks', 'feels', 'wants', 'wishes', 'appreciates', 'appreciate', 'realizes that'],
    ...['realises that', 'comprehends', 'grasps', 'is sensitive to', 'be sensitive to', 'is interested in'],
    ...['is motivated to', 'is motivated by', 'is committed to', 'is convinced', 'is willing to', 'be willing to'],
    ...['is passionate about', 'cares about', 'values', 'is comfortable with', 'recognizes the importance of'],
    ...['recognises the importance of', 'understands the importance of', 'is open to', 'intends to', 'likes', 'enjoys'],
  ],
  negations: [
    ...['not', 'never', 'no', 'nor', 'neither', 'nothing', 'nobody', 'none', 'cannot', "can't", "don't", "doesn't"],
    ...["isn't", "aren't", "won't", 'avoids', 'avoiding', 'refrains from', 'refraining from', 'refuses to', 'fails to'],
  ],
  notNegations: [
    'not only',
    'no matter',
    'no later than',
    'no sooner',
    'no more than',
    'no fewer than',
    'whether or not',
  ],
  verbs: englishVerbs,
  inflected: inflectedEnglish,
  looks: [
    [/ing$/, 'gerund'],
    [/(?:tion|sion|ment|ness|ity|ship|ance|ence|ism)$/, 'noun'],
    [/^(?:a|an|the)$/, 'noun'],
    [/[^su']s$/, 'third-person'],
  ],
};
