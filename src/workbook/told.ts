import { type Answered, holds, parseCondition } from '../condition/index.ts';
import type { Interpretation, Text } from '../model/index.ts';
import { type Participant, type Replies, repliesTo } from './answers.ts';

/** A text that the answers call for, and for whom; for everybody where nobody is named. */
export interface ToldText {
  readonly text: Text;
  readonly participants: readonly Participant[] | null;
}

/** What the answers tell: the texts without a condition, and those whose condition holds for somebody. */
export function toldTexts(
  interpretation: readonly Interpretation[],
  replies: Replies,
  participants: readonly Participant[],
): readonly ToldText[] {
  return interpretation.flatMap(({ when, text }): readonly ToldText[] => {
    if (when === undefined) return [{ text, participants: null }];
    const whom = participants.filter(({ id }) => holdsFor(when, answeredBy(replies, id)));
    if (whom.length === 0) return [];
    return [{ text, participants: participants.length === 1 ? null : whom }];
  });
}

function holdsFor(when: string, answered: Answered): boolean {
  const parsed = parseCondition(when);
  return 'condition' in parsed && holds(parsed.condition, answered) === true;
}

/** What one person answered, with what the group agreed on where they have no answer of their own. */
function answeredBy(replies: Replies, person: string): Answered {
  const own = [...replies.keys()].flatMap((prompt): readonly (readonly [string, string | number])[] => {
    const { by, agreed } = repliesTo(replies, prompt);
    const reply = by.get(person) ?? agreed;
    return reply === null ? [] : [[prompt, reply]];
  });
  return new Map(own);
}
