import { type Finding, finding, type VerbForm } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';

/** Statements in which two verbs of the same form are joined: one may be seen without the other. */
export function joinedBehaviours(reading: Reading): readonly Finding[] {
  const all: Finding[] = [];
  reading.eachStatement((each) => {
    const second = secondBehaviour(each);
    if (second !== null)
      all.push(finding('writing/joined-behaviours', each.path, { first: each.opening.word, second }));
  });
  return all;
}

function secondBehaviour(statement: Statement): string | null {
  const { small, lexicon } = statement;
  const conjunction = lexicon.expression('conjunction');
  for (let joint = conjunction.exec(small); joint !== null; joint = conjunction.exec(small)) {
    const { index } = joint;
    const end = index + joint[0].length;
    const verb = verbAt(small.slice(end, end + 60), lexicon);
    const joins = verb !== null && verb.form === openingForm(statement);
    if (joins && isBeside(statement, { index, isAfterComma: small[index] === ',', form: verb.form })) return verb.word;
  }
  return null;
}

/** The form of the opening verb, also where a subject stands before it. */
function openingForm({ opening, lexicon }: Statement): VerbForm | null {
  return opening.form === 'sentence' ? (lexicon.verbShapes(opening.verb)[0]?.form ?? null) : opening.form;
}

interface Verb {
  readonly word: string;
  readonly form: VerbForm;
}

const nextWord = /([a-z\u00df-\u00ff\u0153-]+['’]?)\s*/y;

/** The verb that `rest` begins with, after adverbs and pronouns; null where it may as well be a noun. */
function verbAt(rest: string, lexicon: Statement['lexicon']): Verb | null {
  nextWord.lastIndex = 0;
  let hasPronoun = false;
  let isPerhapsArticle = false;
  for (let found = nextWord.exec(rest); found !== null; found = nextWord.exec(rest)) {
    const word = (found[1] ?? '').replace('’', "'");
    const [shape] = lexicon.verbShapes(word);
    if (lexicon.beforeVerb.has(word)) hasPronoun = true;
    else if (lexicon.beforeEither.has(word)) isPerhapsArticle = true;
    else if (shape === undefined && !lexicon.expression('adverb').test(word)) return null;
    else if (shape !== undefined) {
      const isVerb =
        !shape.isAlsoNoun || hasPronoun || (!isPerhapsArticle && lexicon.precedesNoun(rest.slice(nextWord.lastIndex)));
      return isVerb ? { word, form: shape.form } : null;
    }
  }
  return null;
}

interface Joint {
  readonly index: number;
  readonly isAfterComma: boolean;
  readonly form: VerbForm;
}

/** Whether a second verb stands beside the opening one, and not in a clause or a purpose that depends on it. */
function isBeside(statement: Statement, { index, isAfterComma, form }: Joint): boolean {
  const { opening, small, lexicon } = statement;
  const between = small.slice(opening.end, index);
  // “Asks what is needed, and writes it down”: one comma closes the clause, several make a list within it.
  if (statement.opensClause(opening.end, index)) return isAfterComma && !between.includes(',');
  return !(form === 'infinitive' && hasPurpose(between, statement)) && !endsInVerb(between, form, lexicon);
}

function hasPurpose(between: string, { lexicon }: Statement): boolean {
  return [...between.matchAll(lexicon.expression('purpose'))].some(([, word = '']) =>
    lexicon.verbShapes(word).some((each) => each.form === 'infinitive'),
  );
}

/** “Ensures each person agrees and signs”: the pair is within what depends on the opening verb. */
function endsInVerb(between: string, form: VerbForm, lexicon: Statement['lexicon']): boolean {
  const last = /(?<!,) ([^ ,]+)$/.exec(between)?.[1] ?? '';
  return lexicon.verbShapes(last).some((each) => each.form === form && !each.isAlsoNoun);
}
