import { Failure } from '../../diagnostics/index.ts';
import { admits, admittedBump, bumped, compareFrameworks, judged, objections } from '../../diff/index.ts';
import { digestOf } from '../../io/index.ts';
import type { DiffReport } from '../../output/changes.ts';
import { exitCodes } from '../context.ts';
import { deliver } from '../deliver.ts';
import { type Flags, type Given, textFlag } from '../given.ts';
import { diffSettings } from './settings.ts';
import { openSides, type Sides } from './sides.ts';
import { failLevel, writtenDiff } from './written.ts';

/** `competency diff OLD [NEW]`: what changed and what it means; 1 where --fail-on or --check-version objects. */
export async function diff({ arguments: [from = '', to], flags, context }: Given): Promise<number> {
  const { io } = context;
  const settings = await diffSettings(io);
  const sides = await openSides(io, from, to);
  if (flags.crosswalk === true) return (await import('./crosswalk.ts')).crosswalk(sides, flags, context);
  if (flags.format === 'yaml')
    throw new Failure('usage/needs-option', { option: '--format yaml', needed: '--crosswalk' });
  const { changes } = compareFrameworks(sides.from, sides.to);
  const digest = (text: string) => digestOf(text).slice('sha256:'.length);
  const judgement = judged(changes, { ...settings, digest, expand: flags.expand === true });
  const report = { ...sides, judgement, version: verdict(sides, judgement.recommended) };
  const touched = flags.impact === true ? await concerned(sides, report, { flags, context }) : null;
  await deliver(await writtenDiff(report, touched, { flags, context }), flags, context);
  return answer(report, flags);
}

const impactFormats = ['text', 'json'];

async function concerned(sides: Sides, report: DiffReport, { flags, context }: Pick<Given, 'flags' | 'context'>) {
  const format = textFlag(flags, 'format') ?? 'text';
  if (!impactFormats.includes(format)) {
    const params = { option: '--format', value: format, allowed: impactFormats, suggestion: null };
    throw new Failure('usage/invalid-value', params);
  }
  return (await import('./impact.ts')).impact(sides, report, { flags, context });
}

function verdict({ from, to }: Pick<DiffReport, 'from' | 'to'>, recommended: DiffReport['version']['recommended']) {
  const [before, after] = [from.framework.version, to.framework.version];
  return {
    recommended,
    next: bumped(before, recommended),
    admitted: admittedBump(before, after),
    admits: admits(before, after, recommended),
  };
}

function answer({ judgement, version }: DiffReport, flags: Flags): number {
  const least = failLevel(flags);
  const objected = least !== null && objections(judgement.changes, least).length > 0;
  return objected || (flags.checkVersion === true && !version.admits) ? exitCodes.no : exitCodes.done;
}
