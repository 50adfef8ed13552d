import { type Diagnostic, diagnostic, type Path, suggestion } from '../diagnostics/index.ts';
import { type FileTypes, type PlacedFile, type Prompt, promptsOf, type Workbook } from '../model/index.ts';
import { type Author, type Replies, type Reply, sharedPrompts, withReply } from './answers.ts';

type File = FileTypes['workbook-answers'];
type Placed = PlacedFile<File>;
type Given = File['answers'][string];

/** What is wrong with answers from a file, seen from the workbook they answer. */
export function answersFileDiagnostics(file: Placed, workbook: Workbook): readonly Diagnostic[] {
  const { id, version } = file.value.workbook;
  if (id !== workbook.id || version !== workbook.version) {
    const params = { expected: `${workbook.id} ${workbook.version}`, actual: `${id} ${version}` };
    return [diagnostic('reply/other-workbook', params, file.place(['workbook'], 'value'))];
  }
  const prompts = promptsOf(workbook);
  return [
    ...twiceNamed(file),
    ...Object.entries(file.value.answers).flatMap(([prompt, given]) => {
      const path: Path = ['answers', prompt];
      const asked = prompts.find((each) => each.id === prompt);
      if (asked !== undefined) return givenDiagnostics({ file, path, asked, shared: sharedPrompts(workbook) }, given);
      const known = prompts.map((each) => each.id);
      const params = { thing: 'prompt', id: prompt, suggestion: suggestion(prompt, known), known } as const;
      return [diagnostic('reference/unknown', params, file.place(path, 'key'))];
    }),
  ];
}

function twiceNamed({ value, place }: Placed): readonly Diagnostic[] {
  return value.participants.flatMap(({ id }, at) => {
    const first = value.participants.findIndex((each) => each.id === id);
    if (first === at) return [];
    const firstLine = place(['participants', first, 'id'], 'value').line;
    const params = { thing: 'participant', id, firstFile: null, firstLine } as const;
    return [diagnostic('reference/duplicate-id', params, place(['participants', at, 'id'], 'value'))];
  });
}

interface Checking {
  readonly file: Placed;
  readonly path: Path;
  readonly asked: Prompt;
  readonly shared: ReadonlySet<string>;
}

function givenDiagnostics(checking: Checking, given: Given): readonly Diagnostic[] {
  const { file, path, asked, shared } = checking;
  const known = file.value.participants.map(({ id }) => id);
  if (typeof given !== 'object') {
    if (known.length > 1 && !shared.has(asked.id))
      return [diagnostic('reply/by-whom', { prompt: asked.id }, file.place(path, 'value'))];
    return replyDiagnostics(checking, given);
  }
  const { by = {}, agreed } = given;
  return [
    ...Object.entries(by).flatMap(([person, reply]) => {
      const own: Path = [...path, 'by', person];
      if (known.includes(person)) return replyDiagnostics({ ...checking, path: own }, reply);
      const params = { thing: 'participant', id: person, suggestion: suggestion(person, known), known } as const;
      return [diagnostic('reference/unknown', params, file.place(own, 'key'))];
    }),
    ...(agreed === undefined ? [] : replyDiagnostics({ ...checking, path: [...path, 'agreed'] }, agreed)),
  ];
}

function replyDiagnostics({ file, path, asked }: Checking, reply: Reply): readonly Diagnostic[] {
  const place = file.place(path, 'value');
  const { id: prompt } = asked;
  if (asked.type === 'scale') {
    if (typeof reply !== 'number' || !Number.isInteger(reply))
      return [diagnostic('reply/type', { prompt, expected: 'number' }, place)];
    const { min, max } = asked;
    return reply >= min && reply <= max ? [] : [diagnostic('reply/outside', { prompt, value: reply, min, max }, place)];
  }
  if (asked.type !== 'choice')
    return typeof reply === 'string' ? [] : [diagnostic('reply/type', { prompt, expected: 'words' }, place)];
  const known = asked.choices.map((each) => each.id);
  if (known.includes(String(reply))) return [];
  const params = { thing: 'choice', id: String(reply), suggestion: suggestion(String(reply), known), known } as const;
  return [diagnostic('reference/unknown', params, place)];
}

/** One reply of a checked file. */
interface FileReply {
  readonly prompt: string;
  readonly author: Author;
  readonly reply: Reply;
}

/** The replies of a checked file; a plain answer is the person's who is alone, else the group's. */
export function repliesIn({ answers, participants }: File): Replies {
  const [first, second] = participants;
  const plain: Author = first !== undefined && second === undefined ? first.id : null;
  return Object.entries(answers)
    .flatMap(([prompt, given]): readonly FileReply[] => {
      if (typeof given !== 'object') return [{ prompt, author: plain, reply: given }];
      const { by = {}, agreed } = given;
      const each = Object.entries(by).map(([author, reply]) => ({ prompt, author, reply }));
      return agreed === undefined ? each : [...each, { prompt, author: plain, reply: agreed }];
    })
    .reduce<Replies>(withReply, new Map());
}
