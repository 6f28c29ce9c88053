/** Files that take long to read: whoever loses the right to one on the way gets no more of it, as they get no further page. */
import type { Actor } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { actorNow } from "../platform/session.server.ts";

/**
 * The parts of a file, as long as who asked may have it.
 * @param every so many parts the right is looked at anew
 * @param check throws an AppError where the actor, as they are now, may not
 */
export async function* whileAllowed<T>(
  app: App,
  actor: Actor,
  parts: AsyncIterable<T>,
  { every, check }: { every: number; check: (now: Actor) => unknown },
): AsyncGenerator<T> {
  let n = 0;
  for await (const part of parts) {
    if (n % every === 0) await check(await actorNow(app, actor));
    n += 1;
    yield part;
  }
}
