import type { Context } from '../context.ts';

/** Work shorter than this many parts is over before a bar could be read. */
const worthABar = 30;
const width = 30;

/** A bar on stderr that grows with the work; silent where nobody watches. */
export function progressOf({ io, messages, quiet }: Context, total: number): (done: number) => void {
  if (quiet || !io.stderr.isTerminal || total < worthABar) return () => undefined;
  let shown = -1;
  return (done) => {
    const filled = Math.floor((done / total) * width);
    if (filled === shown && done < total) return;
    shown = filled;
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    io.stderr.write(done < total ? `\r${bar} ${messages.render.progress(done, total)}` : '\r\u001b[K');
  };
}
