/**
 * Organizations of this installation, their teams and members, and who is invited to be one. A row of `organization` (schema/study) is how one takes part
 * in one study; it says here which of these it is.
 */
import { bool, index, int, oneOf, table, text, time, uniqueIndex } from "../dialect.ts";
import { account } from "./account.ts";

export const registeredOrganization = table("registered_organization", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** The name in small letters, composed: no two organizations look alike. */
  name_key: text("name_key").notNull().unique(),
  created_at: time("created_at").notNull(),
});

/**
 * A team as its organization keeps it, from study to study. A study has a copy of its own, which names this one: what is asked and shown there never
 * follows a change here.
 */
export const standingTeam = table(
  "standing_team",
  {
    id: text("id").primaryKey(),
    organization_id: text("organization_id")
      .notNull()
      .references(() => registeredOrganization.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** Like that of the organization: no two teams of one look alike. */
    name_key: text("name_key").notNull(),
    /** People in it; null when nobody counted. */
    headcount: int("headcount"),
    /** Off the list, and kept because a study has it: under its name it comes back as the same team. */
    is_retired: bool("is_retired").notNull(),
    created_at: time("created_at").notNull(),
  },
  (t) => [uniqueIndex("standing_team_name").on(t.organization_id, t.name_key)],
);

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
    /**
     * Key of the account that made it; null: by the set-up link, or by a version that did not note it. It names no row on purpose: with an account that is
     * gone the invitation opens nothing, and the audit log says that it was withdrawn.
     */
    invited_by: text("invited_by"),
    token_hash: text("token_hash").notNull().unique(),
    expires_at: time("expires_at").notNull(),
    created_at: time("created_at").notNull(),
  },
  (t) => [index("member_invitation_organization").on(t.organization_id)],
);
