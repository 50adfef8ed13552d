import type { Block } from '../../card/index.ts';
import type { Agreement, Coefficient, VoiceAgreement } from '../../report/index.ts';
import { meanWords } from './said.ts';
import { tableBlock } from './tables.ts';
import type { ReportReader } from './written.ts';

type Name = keyof Agreement;
type BandName = keyof ReportReader['messages']['report']['360']['bands'];

/** How far the raters of each relation, and all of them, agree; nothing where nobody may be compared. */
export function agreementBlocks(all: readonly VoiceAgreement[], title: string, reader: ReportReader): readonly Block[] {
  const { report } = reader.messages;
  const words = report['360'];
  const rows = all.flatMap(({ voice, agreement }) =>
    voice.given.length === 0 ? [] : agreementRows(report.voices[voice.name], agreement, reader),
  );
  if (rows.length === 0) return [];
  const heads = [words.by, words.coefficient, words.value, words.band, words.over];
  return [tableBlock({ summary: title, heads, shares: [3, 3, 2, 3, 5], rows })];
}

function agreementRows(name: string, agreement: Agreement | null, reader: ReportReader) {
  const { coefficients, notEnough } = reader.messages.report['360'];
  if (agreement === null) return [[name, coefficients.alpha, notEnough, null, null]];
  return (['alpha', 'weightedKappa', 'icc2k'] as const satisfies readonly Name[]).flatMap((which) => {
    const found: Coefficient<BandName> | null = agreement[which];
    return found === null ? [] : [coefficientCells(name, coefficients[which], found, reader)];
  });
}

function coefficientCells(name: string, coefficient: string, found: Coefficient<BandName>, reader: ReportReader) {
  const { bands, from, notEnough } = reader.messages.report['360'];
  const { value, band, raters, indicators } = found;
  const over = from(raters, indicators);
  if (value === null || band === null) return [name, coefficient, notEnough, null, over];
  return [name, coefficient, meanWords(value, reader), bands[band], over];
}
