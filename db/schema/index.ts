/** All tables, for the migration generator and the door. */
export * from "./account.ts";
export * from "./analysis-run.ts";
export * from "./audit.ts";
export * from "./backup-plan.ts";
export * from "./job.ts";
export * from "./known-secret.ts";
export * from "./measured.ts";
export * from "./organization.ts";
export * from "./participation.ts";
export * from "./recipient.ts";
export * from "./release-plan.ts";
export * from "./response.ts";
export * from "./roster.ts";
export * from "./setup.ts";
export * from "./study.ts";
