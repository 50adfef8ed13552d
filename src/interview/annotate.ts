import { ownValue, type Question } from '../assess/index.ts';
import type { Answer, Evidence } from '../model/index.ts';
import type { Interviewer } from './interviewer.ts';
import type { Session } from './session.ts';

type Form = 'free' | 'star' | 'none';

/** Asks what was seen: a free note, or the four STAR parts; null where there is nothing to keep. */
export async function askEvidence(
  session: Session,
  question: Question,
  interviewer: Interviewer,
): Promise<Answer | null> {
  if (question.kind === 'level') return null;
  const { assess } = interviewer.page.messages;
  const form = await interviewer.prompter.choose<Form>({
    message: assess.evidenceHow,
    choices: [
      { value: 'free', name: assess.evidenceFree },
      { value: 'star', name: assess.evidenceStar },
      { value: 'none', name: assess.evidenceNone },
    ],
  });
  const of = { kind: 'evidence', competency: question.competency.id, indicator: question.indicator.id } as const;
  const standing = standingEvidence(session, of.competency, of.indicator);
  if (form === 'none') return standing === undefined ? null : { ...of, evidence: null };
  const evidence = form === 'free' ? await freeNote(standing, interviewer) : await starParts(standing, interviewer);
  return evidence === null ? null : { ...of, evidence };
}

/** Asks for a note on the competency; null where it is left empty. */
export async function askNote(session: Session, question: Question, interviewer: Interviewer): Promise<Answer | null> {
  const competency = question.competency.id;
  const note = await interviewer.prompter.ask({
    message: interviewer.page.messages.assess.noteAsk,
    initial: ownValue(session.ratings, competency)?.note,
  });
  return note === '' ? null : { kind: 'note', competency, note };
}

async function freeNote(standing: Evidence | undefined, { prompter, page }: Interviewer): Promise<Evidence | null> {
  const initial = typeof standing === 'string' ? standing : undefined;
  const note = await prompter.ask({ message: page.messages.assess.evidenceNote, initial });
  return note === '' ? null : note;
}

async function starParts(standing: Evidence | undefined, { prompter, page }: Interviewer): Promise<Evidence | null> {
  const { star } = page.messages.results;
  const known = typeof standing === 'object' ? standing : {};
  const given: Record<string, string> = {};
  for (const part of ['situation', 'task', 'action', 'result'] as const) {
    const said = await prompter.ask({ message: `${star[part]}${page.messages.words.colon}`, initial: known[part] });
    if (said !== '') given[part] = said;
  }
  return Object.keys(given).length === 0 ? null : given;
}

function standingEvidence({ ratings }: Session, competency: string, indicator: string): Evidence | undefined {
  const rating = ownValue(ratings, competency);
  return rating === undefined ? undefined : ownValue(rating.indicators, indicator)?.evidence;
}
