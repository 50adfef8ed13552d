import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a server that can be closed and opened again. */
export async function gate(target: () => number) {
  const sockets = new Set<Socket>();
  let isOpen = true;
  const proxy = createServer((here) => {
    if (!isOpen) return here.destroy();
    const there = new (here.constructor as new () => Socket)().connect(target(), '127.0.0.1');
    for (const each of [here, there]) {
      sockets.add(each);
      each
        .on('error', () => undefined)
        .on('close', () => {
          here.destroy();
          there.destroy();
        });
    }
    here.pipe(there);
    there.pipe(here);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const shut = () => {
    isOpen = false;
    for (const each of sockets) each.destroy();
  };
  const open = () => {
    isOpen = true;
  };
  return { port: (proxy.address() as { port: number }).port, shut, open };
}
