/** The same parts, once the first of them is there; null where there is none. */
export async function begun<T>(parts: AsyncIterable<T>): Promise<AsyncIterable<T> | null> {
  const iterator = parts[Symbol.asyncIterator]();
  const first = await iterator.next();
  return first.done === true ? null : following(first.value, iterator);
}

async function* following<T>(first: T, iterator: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** The same parts, of which the next one is made while somebody is busy with the last. */
export async function* oneAhead<T>(parts: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = parts[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = iterator.next();
      // What goes wrong with it is told when its turn comes, or never where this part already fails.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
