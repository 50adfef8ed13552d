import type { Path } from '../../src/diagnostics/index.ts';
import type { Linted } from '../../src/lint/index.ts';
import { type FileTypes, placedFramework } from '../../src/model/index.ts';

type File = FileTypes['framework'];
type Indicators = NonNullable<NonNullable<NonNullable<File['competencies']>[number]['levels']>[number]['indicators']>;

export interface Parts {
  readonly languages?: string[];
  readonly indicators?: Indicators;
  readonly file?: Partial<File>;
}

/** A framework as the rules get it, of one level with the given indicators, and with other parts exchanged. */
export function indexed({ languages = ['en'], indicators = [], file = {} }: Parts): Linted {
  const value: File = {
    kind: 'framework',
    id: 'welcome',
    version: '1.0.0',
    languages,
    title: 'Welcome',
    competencies: [
      {
        id: 'greeting',
        title: 'Greeting',
        definition: 'Gives attention from the first moment',
        progression: { summary: 'Attention grows' },
        levels: [{ level: 1, title: 'Attentive', indicators }],
      },
    ],
    ...file,
  };
  const place = (path: Path) => ({ file: 'welcome.yaml', line: path.length, column: 1, length: 1 });
  const framework = placedFramework({ value, place }).value;
  if (framework === undefined) throw new Error('the framework of this test is not sound');
  return { file: { value, place }, framework };
}
