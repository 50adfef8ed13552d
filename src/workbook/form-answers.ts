import { type FileTypes, promptsOf, type Workbook } from '../model/index.ts';
import type { Participant, Reply } from './answers.ts';

/** What was written into a form, by the names of its fields. */
type Fields = ReadonlyMap<string, string>;

/**
 * A filled form of a workbook as the value of an answers file, still to be checked like one. A form holds one answer to
 * each prompt: of a person, or of a group together; of a definition the version that stands goes before the own one.
 */
export function formAnswers(
  fields: Fields,
  workbook: Workbook,
  personOf: (said: string) => Participant,
): FileTypes['workbook-answers'] {
  const participants = (fields.get('participants') ?? '')
    .split(',')
    .filter((each) => each.trim() !== '')
    .map((each) => ({ ...personOf(each) }));
  const answers = promptsOf(workbook).flatMap(({ id, type }) => {
    const said = fields.get(`agreed/${id}`) ?? fields.get(`reply/${id}`);
    if (said === undefined) return [];
    const reply: Reply = type === 'scale' && said.trim() !== '' ? Number(said) : said;
    return [[id, participants.length > 1 ? { agreed: reply } : reply] as const];
  });
  const date = dayIn(fields.get('date'));
  return {
    kind: 'workbook-answers',
    workbook: { id: workbook.id, version: workbook.version },
    participants,
    ...(date === null ? {} : { startedAt: date, completedAt: date }),
    answers: Object.fromEntries(answers),
  };
}

/** A day written as 2026-11-22; people write days in many ways, and the others are not understood. */
function dayIn(date: string | undefined): string | null {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return null;
  return `${date}T00:00:00Z`;
}
