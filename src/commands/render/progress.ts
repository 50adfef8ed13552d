import { isPlainWished } from '../../io/prompts/index.ts';
import type { Context } from '../context.ts';

/** Work shorter than this many parts is over before a bar could be read. */
const worthABar = 30;
const widest = 30;
const narrowest = 5;
const clear = '\r\u001b[K';

/** Tells on stderr how far the work has come, from 0 to `total`; silent where nobody watches. */
export function progressOf({ io, messages, quiet }: Context, total: number): (done: number) => void {
  if (quiet || !io.stderr.isTerminal || total < worthABar) return () => undefined;
  const words = (done: number) => messages.render.progress(done, total);
  const say = (text: string) => io.stderr.write(text);
  if (isPlainWished(io, false)) return atSteps(total, 4, (done) => say(`${words(done)}\n`));
  // One column stays free: a line that fills the last one would go on in the next row.
  const room = io.stderr.columns - words(total).length - 2;
  const width = room < narrowest ? 0 : Math.min(widest, room);
  return atSteps(total, widest, (done) => {
    say(done < total ? `${clear}${bar(done / total, width)}${words(done)}` : clear);
  });
}

/** Calls `tell` when another of so many steps is done, not for every part. */
function atSteps(total: number, steps: number, tell: (done: number) => void): (done: number) => void {
  let told = -1;
  return (done) => {
    const step = Math.floor((done / total) * steps);
    if (step === told) return;
    told = step;
    tell(done);
  };
}

function bar(share: number, width: number): string {
  const filled = Math.floor(share * width);
  return width === 0 ? '' : `${'█'.repeat(filled)}${'░'.repeat(width - filled)} `;
}
