/** Somebody must always be able to run the installation. */
import { countOperators } from "../../db/queries/account-overview.ts";
import { AppError } from "../shared/errors.ts";
import type { Transaction } from "./respond-draft.server.ts";

/** Does something about accounts or members that may take an operator away. @throws AppError conflict when it was the last one; undo all then */
export async function keepingAnOperator<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const before = await countOperators(tx);
  const done = await work();
  if (before > 0 && (await countOperators(tx)) === 0) throw new AppError("conflict", "accounts.lastOperator");
  return done;
}
