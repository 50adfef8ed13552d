/** What a rater said of listening, indicator by indicator, and of tact. */
export interface Said {
  readonly listening?: Readonly<Record<string, string>>;
  readonly tact?: number;
}

/** An answers file for the framework `listening`; points are named as the framework names them. */
export function answersFile({ listening = {}, tact }: Said, more = ''): string {
  const rated = Object.entries(listening).map(([id, point]) => `      ${id}: {point: ${point}}\n`);
  return [
    'kind: assessment\n',
    'framework: {id: front-desk, version: 1.2.0}\n',
    'subject: {id: ada-roy, name: Ada Roy}\n',
    'rater: {id: max-li, name: Max Li, relation: manager}\n',
    more,
    'ratings:\n',
    rated.length === 0 ? '  listening: {}\n' : `  listening:\n    indicators:\n${rated.join('')}`,
    tact === undefined ? '' : `  tact: {level: ${tact}}\n`,
  ].join('');
}
