import { expect, test } from 'vitest';
import { type ChangeCode, changeLevels, kindsByThing } from '../../src/diagnostics/index.ts';
import { rules } from '../../src/diff/index.ts';
import { recommendedBump } from '../../src/diff/version.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { caseReport, said } from './cases.ts';

const { diff } = messagesIn('en');

/** Words of a message that a table shows as they are. */
const cell = (text: string) => text.replaceAll('|', '\\|');

function table(thing: string, kinds: readonly string[]): string {
  const rows = kinds.map((kind) => {
    // The table of kinds is what the type of codes is made from.
    const code = `${thing}/${kind}` as ChangeCode;
    const { level, reason } = rules[code];
    return `| \`${code}\` | ${level} | ${recommendedBump(level)} | ${cell(said(caseReport(code), 'en'))} | ${diff.why[reason]} |`;
  });
  return `### ${thing}\n\n| change | level | version | example | why |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

const head = `# What a change means

\`competency diff OLD NEW\` says first what differs between two frameworks, then what it means for the assessments already made. Each side
is a file, the id of a framework, \`REV:PATH\` in git, or \`-\`. With one argument, the working file is compared with HEAD. What a
framework extends is read from the same revision.

| level | meaning | version |
| --- | --- | --- |
${changeLevels.map((level) => `| ${level} | ${diff.meanings[level]} | ${recommendedBump(level)} |`).join('\n')}

Before 1.0.0 a minor step admits everything. \`--check-version\` ends with exit code 1 when the new number admits less than what changed,
\`--fail-on LEVEL\` when a change is as grave as that and not accepted.

## How things are found again

By id; then by their words, so that a thing whose id changed is \`renamed\` and not removed and added; then by likeness, when at least
six tenths of the words are shared. Texts without ids, such as notes, are matched by their words. Levels bear a number as their name: of
the two readings, by number and by content, the one that needs fewer changes holds, so that a level inserted at the bottom is one
insertion and one renumbering. A target that follows its level to another number is no change.

The same change on many things is one line that says how many and where; \`--expand\` lists them.

## Words

A change of white space, punctuation, case, quotes or apostrophes alone is editorial, whatever the thing. A change that leaves the
reference language (the first one of the file) alone is a translation. A change in the reference language alone is a rewording, and the line
says that the others stayed.

## Settings

In \`competency.yaml\`, \`diff.levels\` gives a change another level or switches it \`off\`; editorial changes stay editorial.
\`diff.accepted\` lists the fingerprints of changes that were looked at: they are still told, and fail nothing. A fingerprint is made of the
change, its ids and its words, not of line numbers, so it lasts until the change is another one. Accepting a change does not change the
version it asks for.

\`\`\`yaml
kind: project
diff:
  accepted: [1f3a9c0d2b4e]
  levels: {motivation/removed: review, order/changed: off}
\`\`\`

## Impact and migration

\`diff --impact\` opens the store, only reads, and says which recorded assessments each change touches, which ratings cannot be carried over,
and who should be asked again about which indicators. \`migrate OLD NEW\` carries the completed assessments over: copies with their
origin, in one transaction, all of them or none; the old ones stay, a second run does nothing. Every attained level that changes is reported. Raters other than
oneself and the manager appear only as groups of at least \`anonymity.minimumRaters\`, and units only with as many people. Where one unit alone would be
left out, the next smallest goes with it.

## Two unrelated frameworks

\`diff --crosswalk\` proposes which competency and level of the one corresponds to which of the other, with the terms they share, their positions
on the scales and a confidence. \`--format yaml --output FILE\` writes the proposal as a file of \`kind: crosswalk\`, to be checked by a person.

## Every change
`;

test('the page on changes shows every rule, its level, its reason and an example', async () => {
  const tables = Object.entries(kindsByThing).map(([thing, kinds]) => table(thing, kinds));
  await expect(`${head}\n${tables.join('\n')}`).toMatchFileSnapshot('../../docs/diff.md');
});
