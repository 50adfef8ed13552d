import { type Explanation, settingLines } from '../../explain/index.ts';
import type { Voice } from './diagnostics.ts';
import { Layout, pageWidth } from './layout.ts';
import { visible } from './visible.ts';

export interface ExplanationVoice extends Voice {
  readonly columns: number;
}

/** The page of one code, for the terminal. */
export function explanationText(explanation: Explanation, voice: ExplanationVoice): string {
  const { messages, language, style } = voice;
  const layout = new Layout(pageWidth(voice.columns), style);
  const words = messages.explain;
  const section = (title: string, text: string) => [
    ...layout.heading(title),
    ...layout.indented(layout.narrower(2).paragraph(text)),
  ];
  const example = (title: string, text: string) => [...layout.heading(title), ...exampleLines(text, layout)];
  const lines = [
    ...layout.title(explanation.code),
    ...layout.paragraph(words.severity(messages.words.severities[explanation.severity])),
    '',
    ...layout.paragraph(explanation.means[language]),
    ...(explanation.why === null ? [] : section(words.why, explanation.why[language])),
    ...section(words.remedy, explanation.remedy[language]),
    ...example(words.bad, explanation.bad[language]),
    ...example(words.good, explanation.good[language]),
    ...layout.heading(words.settings),
    ...settingsLines(explanation, layout, voice),
  ];
  return `${lines.join('\n')}\n`;
}

// Examples are YAML: their lines are not wrapped, so that they can be copied.
function exampleLines(text: string, { style }: Layout): readonly string[] {
  return text.split('\n').map((line) => `  ${style.faint('│')} ${visible(line)}`);
}

/** How a code can be weighed, silenced and mended; what is to be written stands on a line of its own, to be copied. */
function settingsLines(explanation: Explanation, layout: Layout, { messages }: Voice): readonly string[] {
  const { code, isConfigurable, isSilenceable, isFixable } = explanation;
  const words = messages.explain;
  const { weigh, silence } = settingLines(code, words.reason);
  const sentence = (text: string) => layout.indented(layout.narrower(2).paragraph(text));
  const written = (title: string, line: string) => [
    ...sentence(`${title}${messages.words.colon}`),
    ...exampleLines(line, layout),
  ];
  return [
    ...(isConfigurable ? written(words.weigh, weigh) : sentence(words.fixed)),
    ...(isSilenceable ? written(words.silence, silence) : []),
    ...(isFixable ? sentence(words.fixable) : []),
  ];
}

/** Every code, in a line each. */
export function explanationListText(explanations: readonly Explanation[], voice: ExplanationVoice): string {
  const { messages, language, style } = voice;
  const layout = new Layout(pageWidth(voice.columns), style);
  const rows = explanations.flatMap(({ code, severity, means }) => [
    `${style.strong(code)} ${style.faint(`(${messages.words.severities[severity]})`)}`,
    ...layout.indented(layout.narrower(2).paragraph(means[language])),
  ]);
  return `${rows.join('\n')}\n`;
}
