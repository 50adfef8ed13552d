import { createInterface, type Interface } from 'node:readline';
import { Interrupted } from './prompter.ts';

export interface TickingLine {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly prompt: string;
  /** What stands in the line already, to be changed. */
  readonly initial: string;
  /** Drawn anew each second before the prompt. */
  readonly clock: (() => string) | undefined;
  /** Ends the question as an interruption. */
  readonly signal: AbortSignal;
}

/**
 * Asks for one line, with a clock in its prompt that runs while somebody types: readline draws the line anew and leaves
 * the cursor where it is.
 * @throws Interrupted
 */
export async function tickingLine({ input, output, prompt, initial, clock, signal }: TickingLine): Promise<string> {
  const promptNow = () => (clock === undefined ? `${prompt} ` : `${clock()} ${prompt} `);
  const line = createInterface({ input, output, terminal: true, prompt: promptNow(), historySize: 0 });
  const timer = clock === undefined ? undefined : setInterval(() => redraw(line, promptNow()), 1000);
  try {
    line.prompt();
    line.write(initial);
    return (await answered(line, signal)).trim();
  } finally {
    clearInterval(timer);
    line.close();
  }
}

function redraw(line: Interface, prompt: string): void {
  line.setPrompt(prompt);
  line.prompt(true);
}

function answered(line: Interface, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new Interrupted());
    if (signal.aborted) leave();
    line.once('line', resolve);
    line.once('SIGINT', leave);
    line.once('close', leave);
    signal.addEventListener('abort', leave, { once: true });
  });
}
