import type { ChoiceQuestion, Prompter, TextQuestion, WritingQuestion, Written } from '../../src/io/prompts/index.ts';
import { Interrupted } from '../../src/io/prompts/index.ts';
import type { AssessmentStore, InterviewPosition, RecordedAnswer } from '../../src/store/store.ts';

/** A rater who replies by the names of choices, and leaves when the replies run out. */
export class ScriptedRater implements Prompter {
  readonly asked: string[] = [];
  readonly standing: (string | undefined)[] = [];
  readonly read: string[] = [];
  readonly #replies: string[];
  readonly #watch: (message: string) => void;

  constructor(replies: readonly string[], watch: (message: string) => void = () => undefined) {
    this.#replies = [...replies];
    this.#watch = watch;
  }

  async choose<V>({ message, choices, actions = [], initial }: ChoiceQuestion<V>): Promise<V> {
    this.#note(message);
    this.standing.push(choices.find((each) => each.value === initial)?.name);
    const reply = this.#next();
    const found = [...choices, ...actions].find((each) => each.name === reply);
    if (found === undefined) throw new Error(`“${reply}” is not offered at “${message}”`);
    return found.value;
  }

  async ask({ message }: TextQuestion): Promise<string> {
    this.#note(message);
    return this.#next();
  }

  async write<V>({ message, actions, initial }: WritingQuestion<V>): Promise<Written<V>> {
    this.#note(message);
    this.standing.push(initial);
    const reply = this.#next();
    const found = actions.find((each) => `/${each.name}` === reply);
    return found === undefined ? { kind: 'words', words: reply } : { kind: 'action', value: found.value };
  }

  say(text: string): void {
    this.read.push(text);
  }

  close(): void {}

  #note(message: string): void {
    this.asked.push(message);
    this.#watch(message);
  }

  #next(): string {
    const reply = this.#replies.shift();
    if (reply === undefined) throw new Interrupted();
    return reply;
  }
}

/** The part of a store that an interview uses, in memory. */
export class MemoryStore {
  readonly answers: RecordedAnswer[] = [];
  position: InterviewPosition = { cursor: null, skipped: [] };

  asStore(): AssessmentStore {
    const answer: AssessmentStore['answer'] = async (_, answers, position) => {
      this.answers.push(...answers);
      this.position = position;
    };
    // An interview calls nothing else of a store.
    return { answer } as AssessmentStore;
  }
}
