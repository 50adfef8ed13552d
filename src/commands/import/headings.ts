import { type HeadingWords, headingWords } from '../../import/index.ts';
import { type Io, projectFileAbove } from '../../io/index.ts';
import { loadFile, shortPath } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

/**
 * The words by which headings are known: the program's, and those of the project of the current folder.
 * @throws Failure project/invalid
 */
export async function projectHeadings(io: Io): Promise<HeadingWords> {
  const project = projectFileAbove(io.folder);
  if (project === null) return headingWords();
  const path = shortPath(io.folder, project);
  const { value, diagnostics } = await loadFile(io, path, 'project');
  if (value === undefined) throw refuseInvalid('project/invalid', path, diagnostics);
  return headingWords(value.value.import?.headings ?? {});
}
