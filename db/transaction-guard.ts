/** Guards of a transaction that both dialects share: no write inside a write, no use of a transaction that is over. */
import { AsyncLocalStorage } from "node:async_hooks";

export type Life = {
  over: boolean;
  /** The first error of a statement. Such a transaction is rolled back even if its callback has caught the error: PostgreSQL can do no other. */
  failure?: unknown;
};

/** Makes the guard of one opened database. */
export function transactionGuard() {
  const inside = new AsyncLocalStorage<Life>();
  return {
    /** @throws Error inside a transaction that is still under way */
    refuseNested(): void {
      const outer = inside.getStore();
      if (outer && !outer.over) throw new Error("write() inside write(): pass the tx on");
    },
    /** Runs the work of one transaction; its life is over when the work has ended, before the commit. */
    async during<T>(life: Life, work: () => Promise<T>): Promise<T> {
      try {
        const value = await inside.run(life, work);
        if (life.failure !== undefined) throw life.failure;
        return value;
      } finally {
        life.over = true;
      }
    },
  };
}

/** Executes one statement of a transaction. @throws Error when the transaction has ended, or an earlier statement has failed */
export async function statementOf<T>(life: Life, execute: () => T | Promise<T>): Promise<T> {
  if (life.over) throw new Error("query after the end of its transaction (missing await?)");
  // Nothing of it will stay. And where the database has undone the whole transaction, a statement now would stay for ever.
  if (life.failure !== undefined) throw life.failure;
  try {
    return await execute();
  } catch (error) {
    life.failure ??= error;
    throw error;
  }
}
