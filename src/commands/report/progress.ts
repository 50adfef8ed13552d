import type { Given } from '../given.ts';

/** How far reading has come, of how many assessments. */
type Progress = (done: number, all: number) => void;

/** Work that is over sooner needs no bar, in milliseconds. */
const worthABar = 1000;
const width = 30;

/** A bar on stderr once reading takes more than a second; silent where nobody watches. */
export function readingProgress({ context: { io, messages, quiet } }: Given): Progress {
  if (quiet || !io.stderr.isTerminal) return () => undefined;
  const since = io.now().getTime();
  return (done, all) => {
    if (io.now().getTime() - since < worthABar) return;
    const filled = Math.floor((done / all) * width);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    io.stderr.write(done < all ? `\r${bar} ${messages.report.progress(done, all)}` : '\r\u001b[K');
  };
}
