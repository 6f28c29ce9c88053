/**
 * Accounts of leaders, researchers and operators; never of respondents. The columns are those that better-auth asks for, under its names:
 * test/db/accounts.test.ts compares them. What people may do in an organization is in `member`.
 */
import { big, bool, index, int, oneOf, table, text, time, uniqueIndex } from "../dialect.ts";

export const account = table("account", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** In small letters. */
  email: text("email").notNull().unique(),
  emailVerified: bool("email_verified").notNull().default(false),
  image: text("image"),
  createdAt: time("created_at").notNull(),
  updatedAt: time("updated_at").notNull(),
  twoFactorEnabled: bool("two_factor_enabled").default(false),
  role: oneOf("role", ["user", "operator"]).default("user"),
  banned: bool("banned").default(false),
  banReason: text("ban_reason"),
  banExpires: time("ban_expires"),
});

const ofAccount = () =>
  text("account_id")
    .notNull()
    .references(() => account.id, { onDelete: "cascade" });

/** A browser that is signed in. */
export const accountSession = table(
  "account_session",
  {
    id: text("id").primaryKey(),
    expiresAt: time("expires_at").notNull(),
    token: text("token").notNull().unique(),
    createdAt: time("created_at").notNull(),
    updatedAt: time("updated_at").notNull(),
    /** Always empty. */
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    userId: ofAccount(),
    impersonatedBy: text("impersonated_by"),
  },
  (t) => [index("account_session_account").on(t.userId)],
);

/** How an account is opened: by a password ("credential") or by single sign-on ("oidc"), whose tokens are not kept. */
export const credential = table(
  "credential",
  {
    id: text("id").primaryKey(),
    accountId: text("subject").notNull(),
    providerId: text("provider_id").notNull(),
    userId: ofAccount(),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: time("access_token_expires_at"),
    refreshTokenExpiresAt: time("refresh_token_expires_at"),
    scope: text("scope"),
    /** scrypt with its salt. */
    password: text("password"),
    createdAt: time("created_at").notNull(),
    updatedAt: time("updated_at").notNull(),
  },
  (t) => [
    index("credential_account").on(t.userId),
    uniqueIndex("credential_subject").on(t.providerId, t.accountId),
  ],
);

/** What a link or a second step stands for until it is used or ends; the link's token is stored as a hash. */
export const verification = table(
  "verification",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: time("expires_at").notNull(),
    createdAt: time("created_at").notNull(),
    updatedAt: time("updated_at").notNull(),
  },
  (t) => [index("verification_identifier").on(t.identifier)],
);

/** The second factor of an account; secret and recovery codes are encrypted with the installation's secret. */
export const secondFactor = table(
  "second_factor",
  {
    id: text("id").primaryKey(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    userId: ofAccount(),
    verified: bool("verified").default(true),
    failedVerificationCount: int("failed_verification_count").default(0),
    lockedUntil: time("locked_until"),
  },
  (t) => [index("second_factor_account").on(t.userId)],
);

/** How often a network tried to sign in. The network's name is hashed. */
export const signInRate = table("sign_in_rate", {
  id: text("id").primaryKey(),
  key: text("key").notNull().unique(),
  count: int("count").notNull(),
  lastRequest: big("last_request").notNull(),
});
