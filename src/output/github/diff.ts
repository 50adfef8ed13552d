import type { ChangeLevel } from '../../diagnostics/index.ts';
import { changeHeadline } from '../change-told.ts';
import { type BuildWish, type DiffReport, placeInNew } from '../changes.ts';
import { visible } from '../text/visible.ts';

const commands: Readonly<Record<ChangeLevel, string>> = {
  breaking: 'error',
  review: 'warning',
  compatible: 'notice',
  editorial: 'notice',
};

/** Workflow commands that GitHub Actions shows on the lines of the new file; accepted changes are only notices. */
export function diffGithub(report: DiffReport, wish: BuildWish): string {
  const { diff } = wish.messages;
  const lines = report.judgement.changes.map((judged) => {
    const { file, line, column } = placeInNew(judged.change, report);
    const { change, level, accepted, reason, all } = judged;
    const title = `${diff.levels[level]} ${change.code}${all.length > 1 ? ` ×${all.length}` : ''}`;
    const properties = { file: wish.location(file), line, col: column, title };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${propertyValue(String(value))}`);
    const message = `${changeHeadline(judged, wish)} ${diff.why[reason]} [${judged.fingerprint}]`;
    return `::${accepted ? 'notice' : commands[level]} ${written.join(',')}::${messageValue(message)}\n`;
  });
  return lines.join('');
}

function messageValue(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n')).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function propertyValue(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
  return text.replace(/[%\r\n:,]/g, (each) => escapes[each] ?? each);
}
