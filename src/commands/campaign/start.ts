import { resolve } from 'node:path';
import { Failure, suggestion } from '../../diagnostics/index.ts';
import { readWholeBytes } from '../../io/index.ts';
import { type ListedPerson, type RequestedAssessment, relations } from '../../model/index.ts';
import { campaignStartJson } from '../../output/json/campaign.ts';
import { campaignStartMarkdown } from '../../output/markdown/campaign.ts';
import { campaignStartText } from '../../output/text/campaign.ts';
import {
  type CampaignWish,
  type ChosenRaters,
  campaignStart,
  chosenRaters,
  findableRelations,
  type StartedCampaign,
  startedCampaign,
  type WantedRelation,
  wantedRelations,
} from '../../people/index.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { formWordsOf } from '../collect/form-words.ts';
import { exitCodes } from '../context.ts';
import { dayFlag } from '../day.ts';
import { openFramework } from '../frameworks.ts';
import { type Given, listFlag, textFlag } from '../given.ts';
import { unreadDiagnostic } from '../load.ts';
import { ofUnit } from '../people/list.ts';
import { refuseInvalid } from '../refuse.ts';
import { withStore } from '../store-location.ts';

const usualRelations = ['self', 'manager'];

/**
 * `competency campaign start`: asks the right people to assess the right people; what was asked for before stays.
 * @throws Failure people/none, usage/needs-option, answers/invalid
 */
export async function startCampaign(given: Given): Promise<number> {
  const { flags, context } = given;
  const said = await saidOf(given);
  return withStore(context.io, flags, async (store) => {
    const asked = await store.people.requests({ cycle: said.cycle });
    const before = asked.filter(({ framework }) => said.frameworks.includes(framework));
    const wish = await wishOf({ said, before }, given, store);
    const start = campaignStart(wish);
    const withdrawn = flags.replace === true ? withoutAny(before, wish, start.requests) : [];
    if (flags.dryRun !== true) await store.people.request(start.requests, withdrawn);
    context.io.stdout.write(written(startedCampaign({ ...start, before, withdrawn, cycle: said.cycle }), given));
    return exitCodes.done;
  });
}

type Said = Pick<CampaignWish, 'cycle' | 'frameworks' | 'relations' | 'due'>;

async function saidOf({ flags, context }: Given): Promise<Said> {
  const cycle = textFlag(flags, 'cycle');
  const named = listFlag(flags, 'framework');
  if (cycle === undefined || named === undefined) {
    const needed = cycle === undefined ? '--cycle' : '--framework';
    throw new Failure('usage/needs-option', { option: 'campaign start', needed });
  }
  const relations = relationsFrom(listFlag(flags, 'relations') ?? usualRelations);
  const due = dayFlag(flags, 'due');
  const opened = await Promise.all(named.map((each) => openFramework(context.io, each)));
  const frameworks = [...new Set(opened.map(({ reference }) => reference.id))];
  return { cycle, frameworks, relations, ...(due === undefined ? {} : { due }) };
}

function relationsFrom(written: readonly string[]): readonly WantedRelation[] {
  const option = '--relations';
  const read = wantedRelations(written);
  if ('unknown' in read) {
    const near = suggestion(read.unknown.split(':')[0] ?? '', relations);
    throw new Failure('usage/relation', { value: read.unknown, suggestion: near });
  }
  const stranger = read.wanted.find(({ relation }) => !findableRelations.includes(relation));
  if (stranger === undefined) return read.wanted;
  throw new Failure('usage/needs-option', { option: `${option} ${stranger.relation}`, needed: '--raters' });
}

interface Asked {
  readonly said: Said;
  readonly before: readonly RequestedAssessment[];
}

async function wishOf({ said, before }: Asked, given: Given, store: AssessmentStore): Promise<CampaignWish> {
  const { flags } = given;
  const people = await store.people.all();
  if (people.length === 0) throw new Failure('people/none', {});
  return {
    ...said,
    people,
    subjects: ofUnit(people, textFlag(flags, 'unit')),
    seed: textFlag(flags, 'seed') ?? said.cycle,
    chosen: chosenFrom(given, people),
    before: flags.replace === true ? [] : before,
  };
}

/** What was asked for of these subjects and is not any more; others of the cycle are none of this start's business. */
function withoutAny(
  before: readonly RequestedAssessment[],
  { subjects }: CampaignWish,
  requests: readonly RequestedAssessment[],
): readonly RequestedAssessment[] {
  const own = new Set(subjects.map(({ id }) => id));
  const key = ({ subject, framework, rater }: RequestedAssessment) => JSON.stringify([subject, framework, rater]);
  const wanted = new Set(requests.map(key));
  return before.filter((each) => own.has(each.subject) && !wanted.has(key(each)));
}

// What people write for a relation besides the program's own words.
const otherWords: readonly (readonly [string, string])[] = [
  ['pair', 'peer'],
  ['collègue', 'peer'],
  ['colleague', 'peer'],
  ['supérieur', 'manager'],
  ['subordonné', 'report'],
  ['client', 'client'],
];

function chosenFrom({ flags, context }: Given, people: readonly ListedPerson[]): readonly ChosenRaters[] {
  const file = textFlag(flags, 'raters');
  if (file === undefined) return [];
  const read = readWholeBytes(resolve(context.io.folder, file), 10);
  if (!read.ok) throw refuseInvalid('answers/invalid', file, [unreadDiagnostic(read, file)]);
  const relationWords = new Map([...formWordsOf(context).relations, ...otherWords]);
  const { value, diagnostics } = chosenRaters({ file, bytes: read.bytes, people, relationWords });
  if (value === undefined) throw refuseInvalid('answers/invalid', file, diagnostics);
  return value;
}

function written(started: StartedCampaign, { flags, context }: Given): string {
  const isDry = flags.dryRun === true;
  if (flags.format === 'json') return campaignStartJson(started, isDry);
  if (flags.format === 'markdown') return campaignStartMarkdown(started, context, isDry);
  return campaignStartText(started, { ...context, columns: context.io.stdout.columns }, isDry);
}
