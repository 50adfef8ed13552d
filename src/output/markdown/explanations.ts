import { type Explanation, exampleLanguage, settingLines } from '../../explain/index.ts';
import type { Language, Messages } from '../../i18n/index.ts';

export interface Reader {
  readonly language: Language;
  readonly messages: Messages;
}

/** The page of one code, under a heading of the given depth. */
export function explanationMarkdown(explanation: Explanation, { language, messages }: Reader, depth = 1): string {
  const words = messages.explain;
  const { code, severity, means, why, remedy, bad, good } = explanation;
  const parts = [
    `${'#'.repeat(depth)} ${code}`,
    `${words.severity(messages.words.severities[severity])} ${means[language]}`,
    ...(why === null ? [] : [`**${words.why}${messages.words.colon}** ${why[language]}`]),
    `**${words.remedy}${messages.words.colon}** ${remedy[language]}`,
    `${words.bad}${messages.words.colon}`,
    fenced(bad[language], exampleLanguage(code)),
    `${words.good}${messages.words.colon}`,
    fenced(good[language], exampleLanguage(code)),
    settings(explanation, messages),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fenced(example: string, language: string): string {
  return `\`\`\`${language}\n${example}\n\`\`\``;
}

function settings(
  { code, isConfigurable, isSilenceable, isFixable }: Explanation,
  { explain, words }: Messages,
): string {
  const { weigh, silence } = settingLines(code, explain.reason);
  const said = [
    isConfigurable ? `${explain.weigh}${words.colon} \`${weigh}\`` : explain.fixed,
    ...(isSilenceable ? [`${explain.silence}${words.colon} \`${silence}\``] : []),
    ...(isFixable ? [explain.fixable] : []),
  ];
  return said.length === 1 ? (said[0] ?? '') : said.map((each) => `- ${each}`).join('\n');
}

/** The pages of all codes as one document, area by area. */
export function explanationsMarkdown(explanations: readonly Explanation[], reader: Reader): string {
  const { explain, validate } = reader.messages;
  const areas = Object.entries(validate.areas).map(([area, [title, help]]) => {
    const own = explanations.filter(({ code }) => code.startsWith(`${area}/`));
    return [`## ${title}`, help, ...own.map((each) => explanationMarkdown(each, reader, 3).trimEnd())].join('\n\n');
  });
  return `${[`# ${explain.title}`, ...explain.introduction, ...areas].join('\n\n')}\n`;
}
