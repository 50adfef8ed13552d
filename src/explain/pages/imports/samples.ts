import type { Page } from '../../page.ts';

export const title = 'Greeting visitors\\n\\n';
export const definition = 'Definition: Gives each visitor attention from the first moment\\n\\n';
export const progression = 'Progression: Attention grows\\n\\n';
export const level = 'Level 1\\n- Greets each visitor first\\n';
export const whole = title + definition + progression + level;

/** Command lines that write a page and import it. */
export const imported = (words: string, file = 'page.txt', flags = '') =>
  `printf '${words}' > ${file}\ncompetency import ${file}${flags}`;

/** A table with one row an indicator. */
export const table =
  'Competency,Definition,Level,Indicator\\nGreeting,Gives attention from the first moment,1,Greets each visitor first\\n';

/** A small CASE package, with more in its item. */
export const casePackage = (more: string) =>
  `{"CFDocument": {"title": "Desk", "language": "en"}, "CFItems": [{"identifier": "1", "fullStatement": "Gives attention from the first moment", "abbreviatedStatement": "Greeting"${more}}, {"identifier": "2", "fullStatement": "Greets each visitor first"}], "CFAssociations": [{"associationType": "isChildOf", "originNodeURI": {"identifier": "2"}, "destinationNodeURI": {"identifier": "1"}}]}`;

export const good = imported(whole);
export const commands = { frame: 'commands', good } as const satisfies Partial<Page>;
