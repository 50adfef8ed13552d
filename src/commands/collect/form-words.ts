import type { FormWords } from '../../forms/index.ts';
import { messagesIn } from '../../i18n/index.ts';
import { relations } from '../../model/index.ts';
import { personOf } from '../assess/person.ts';
import type { Context } from '../context.ts';

/** The words with which a filled form is read; people may write a relation in either language. */
export function formWordsOf({ messages }: Context): FormWords {
  const both = [messagesIn('fr'), messagesIn('en')];
  const written = relations.flatMap((relation) => [
    [relation, relation] as const,
    ...both.map((each) => [each.words.relations[relation].toLowerCase(), relation] as const),
  ]);
  const { sheet, level, colon } = messages.card;
  return {
    relations: new Map(written),
    level: (number) => level(Number(number)),
    colon,
    judged: sheet.overall,
    agreed: sheet.agreed,
    justification: sheet.justification,
    date: sheet.date,
    member: sheet.member,
    personOf,
  };
}
