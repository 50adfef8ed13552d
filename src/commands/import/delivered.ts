import { resolve } from 'node:path';
import { byPlace, isConfigurable } from '../../diagnostics/index.ts';
import { writeWhole } from '../../io/index.ts';
import type { ImportReport } from '../../output/import.ts';
import { importJson } from '../../output/json/import.ts';
import { diagnosticText } from '../../output/text/diagnostics.ts';
import { importText } from '../../output/text/import.ts';
import { type Context, talk, talkVoice } from '../context.ts';
import { writeDocument } from '../deliver.ts';
import type { Given } from '../given.ts';
import { targetOf } from './checked.ts';

/** Writes the framework to its file, or shows it; with --report and as JSON, what was asked for takes its place. */
export async function delivered(report: ImportReport, yaml: string | null, given: Given): Promise<void> {
  const { flags, context } = given;
  const { io, messages } = context;
  const target = targetOf(given);
  const isJson = flags.format === 'json';
  if (!isJson) tell(report, context);
  if (yaml !== null && target !== null)
    await writeWhole(resolve(io.folder, target), yaml, {
      force: flags.force === true || flags.into !== undefined,
      mode: 0o644,
    });
  if (isJson) io.stdout.write(importJson(report, flags.report === true));
  else if (flags.report === true) io.stdout.write(importText(report, { ...context, columns: io.stdout.columns }));
  else if (yaml !== null && target === null) writeDocument(yaml, io);
  if (isJson) return;
  if (yaml === null) talk(context, messages.importing.notWritten, context.talkStyle.error);
  else if (target !== null) talk(context, messages.importing.written(target));
}

/** Says what was recognised and what a person should look at; the remarks about style are only counted. */
function tell({ sources, counts, diagnostics }: ImportReport, context: Context): void {
  const { messages, talkStyle, io } = context;
  const { importing } = messages;
  const style = diagnostics.filter(({ code, severity }) => isConfigurable(code) && severity !== 'error');
  const grave = diagnostics.filter((each) => !style.includes(each));
  for (const { file, format, languages } of sources)
    talk(
      context,
      importing.read(
        file,
        format,
        languages.map((each) => importing.languages[each] ?? each),
      ),
    );
  if (!context.quiet || grave.some((each) => each.severity === 'error')) {
    const voice = talkVoice(context);
    for (const each of [...grave].sort(byPlace)) io.stderr.write(`${diagnosticText(each, voice)}\n`);
  }
  if (sources.length > 0) talk(context, importing.found(counts));
  if (style.length > 0) talk(context, importing.style(style.length), talkStyle.faint);
}
