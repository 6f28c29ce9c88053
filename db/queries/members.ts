/** Organizations of this installation, who is a member, and who is invited. */
import { eq } from "drizzle-orm";
import type { Read } from "../database.ts";
import { member } from "../schema/organization.ts";

export type Membership = Pick<typeof member.$inferSelect, "organization_id" | "role">;

/** What an account is in which organization, in no order. */
export async function membershipsOf(db: Read, accountId: string): Promise<Membership[]> {
  return db
    .select({ organization_id: member.organization_id, role: member.role })
    .from(member)
    .where(eq(member.account_id, accountId));
}
