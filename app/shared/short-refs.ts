/** Ids are random and long, and a study may have a thousand of them: a page carries only as much of each as tells them apart. */

const shortestRef = 6;

/** What stands for each of these ids on a page. */
export function shortened(ids: string[]): (id: string) => string {
  const longest = Math.max(shortestRef, ...ids.map((id) => id.length));
  for (let length = shortestRef; length < longest; length++)
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) return (id) => id.slice(0, length);
  return (id) => id;
}

/** The one row that this ref can mean; the whole id always means its own. */
export function meant<T extends { id: string }>(rows: readonly T[], ref: string): T | undefined {
  const whole = rows.find(({ id }) => id === ref);
  if (whole || ref.length < shortestRef) return whole;
  const [first, ...others] = rows.filter(({ id }) => id.startsWith(ref));
  return others.length === 0 ? first : undefined;
}
