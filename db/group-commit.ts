/**
 * Transactions that wait at the same time share one commit, so that the disk is waited for once and not once for each.
 * How a database begins, commits and undoes is the caller's; nothing here knows of SQL.
 */
import { AsyncResource } from "node:async_hooks";
import { setImmediate as turnOfTheLoop } from "node:timers/promises";

/** The transaction of a connection, which has only one at a time. */
export type Transaction = {
  /** @param since when the first of those waiting came, by performance.now() */
  begin(since: number): Promise<void>;
  commit(): void;
  /** Undoes what has not been committed, if anything. */
  undo(): void;
  isOpen(): boolean;
};

/** A group takes no further member when it has this many, or has gathered or run this long: nobody waits much for the others. */
const most = 64;
const longestMs = 10;

type Member = {
  since: number;
  run: () => Promise<void>;
  /** Tells the caller how its work ended, once that is committed. */
  tell: () => void;
  fail: (error: unknown) => void;
};

/**
 * @param inTurn runs one job after another
 * @returns a function that runs some work within the transaction of its group, and settles when that has been committed. A failing work
 *   rejects its own caller only, and must have undone what it did; when the transaction itself fails, all of the group are rejected.
 */
export function groupCommit(inTurn: (job: () => Promise<void>) => Promise<void>, transaction: Transaction) {
  const waiting: Member[] = [];

  /** Waits while every turn of the event loop brings another member: requests that have already arrived get into the same group. */
  async function gather(): Promise<void> {
    const end = performance.now() + longestMs;
    for (let before = 0; before < waiting.length && waiting.length < most && performance.now() < end; ) {
      before = waiting.length;
      await turnOfTheLoop();
    }
  }

  async function serveWaiting(): Promise<void> {
    await gather();
    const [first] = waiting;
    if (!first) return;
    const group: Member[] = [];
    try {
      await transaction.begin(first.since);
      const end = performance.now() + longestMs;
      do {
        const member = waiting.shift();
        if (!member) break;
        group.push(member);
        await member.run();
      } while (group.length < most && performance.now() < end);
      transaction.commit();
    } catch (error) {
      // Where no transaction began only the first gives up: the others have not waited as long.
      const failed = group.length > 0 ? group : waiting.splice(0, 1);
      for (const { fail } of failed) fail(error);
      transaction.undo();
      return;
    }
    for (const { tell } of group) tell();
  }

  return <T>(work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const run = async () => {
        try {
          const value = await work();
          member.tell = () => resolve(value);
        } catch (error) {
          // The database itself may have undone everything, after a full disk, say. That concerns the whole group.
          if (!transaction.isOpen()) throw error;
          member.tell = () => reject(error);
        }
      };
      // Whoever begins the group, each work runs in the context of its own caller.
      const member: Member = {
        since: performance.now(),
        run: AsyncResource.bind(run),
        tell: () => {},
        fail: reject,
      };
      waiting.push(member);
      // A turn for each, so that a full group leaves none behind; the turn of one already served costs nothing.
      void inTurn(serveWaiting);
    });
}
