/** An id that nothing else has or had: an id is never given to another thing. */
export function free(id: string, taken: Set<string>): string {
  let made = id;
  for (let number = 2; taken.has(made); number += 1) made = `${id}-${number}`;
  taken.add(made);
  return made;
}
