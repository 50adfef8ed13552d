import type { Thresholds } from '../../anonymity/index.ts';
import type { Block } from '../../card/index.ts';
import type { Round, Voice, Voices } from '../../report/index.ts';
import { heading } from './tables.ts';
import type { ReportReader } from './written.ts';

/** What a report rests on: who was counted, who was not, and why. */
export function basisBlocks(round: Round, voices: Voices, least: Thresholds, reader: ReportReader): readonly Block[] {
  const { basis } = reader.messages.report;
  const counted = voices.relations.reduce((sum, { given }) => sum + given.length, 0);
  const { unfinished, otherVersions } = round.leftOut;
  const items = [
    basis.assessments(counted),
    ...voices.relations.flatMap((voice) => groupItems(voice, least, reader)),
    othersItem(voices, reader),
    ...(unfinished ? [basis.unfinished] : []),
    ...(otherVersions.length === 0 ? [] : [basis.otherVersions(otherVersions)]),
  ];
  return [heading(2, basis.title), { kind: 'list', items }];
}

function groupItems(voice: Voice, least: Thresholds, { messages }: ReportReader): readonly string[] {
  const { basis, voices } = messages.report;
  const minimum = voice.name === 'others' ? 1 : least[voice.name];
  const name = voices[voice.name];
  const said = voice.given.length === 0 ? basis.hidden(name, minimum) : basis.group(name, voice.given.length);
  return voice.waiting && voice.given.length > 0 ? [said, basis.waiting(name, minimum)] : [said];
}

function othersItem({ others }: Voices, { messages }: ReportReader): string {
  const { basis, voices } = messages.report;
  const names = others.relations.map((each) => voices[each].toLowerCase());
  return names.length === 0 ? basis.noOthers : basis.others(names);
}
