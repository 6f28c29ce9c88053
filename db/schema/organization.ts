/**
 * Organizations of this installation, their members, and who is invited to be one. A row of `organization` (schema/study) is how one takes part
 * in one study; it says here which of these it is.
 */
import { index, oneOf, table, text, time, uniqueIndex } from "../dialect.ts";
import { account } from "./account.ts";

export const registeredOrganization = table("registered_organization", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** The name in small letters, composed: no two organizations look alike. */
  name_key: text("name_key").notNull().unique(),
  created_at: time("created_at").notNull(),
});

export const member = table(
  "member",
  {
    id: text("id").primaryKey(),
    organization_id: text("organization_id")
      .notNull()
      .references(() => registeredOrganization.id, { onDelete: "cascade" }),
    account_id: text("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    role: oneOf("role", ["leader", "researcher", "operator"]).notNull(),
    created_at: time("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("member_organization_account").on(t.organization_id, t.account_id),
    index("member_account").on(t.account_id),
  ],
);

/** A way in for one person, once. The token is in the link only. */
export const memberInvitation = table(
  "member_invitation",
  {
    id: text("id").primaryKey(),
    organization_id: text("organization_id")
      .notNull()
      .references(() => registeredOrganization.id, { onDelete: "cascade" }),
    email: text("email").notNull(),
    role: oneOf("role", ["leader", "researcher", "operator"]).notNull(),
    token_hash: text("token_hash").notNull().unique(),
    expires_at: time("expires_at").notNull(),
    created_at: time("created_at").notNull(),
  },
  (t) => [index("member_invitation_organization").on(t.organization_id)],
);
