/** When the mailbox of bounces was read last, and whether it could be: one row for all processes. */
import { eq } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { mailBox } from "../schema/job.ts";

export type MailBox = Omit<typeof mailBox.$inferSelect, "id">;

const only = "bounces";

/** undefined before it was tried for the first time. */
export async function mailBoxState(db: Read): Promise<MailBox | undefined> {
  const [row] = await db.select().from(mailBox).where(eq(mailBox.id, only));
  return row;
}

export async function storeMailBox(tx: Tx, state: MailBox): Promise<void> {
  await tx
    .insert(mailBox)
    .values({ ...state, id: only })
    .onConflictDoUpdate({ target: mailBox.id, set: state });
}
