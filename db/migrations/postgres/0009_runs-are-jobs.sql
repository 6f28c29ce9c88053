INSERT INTO "job" ("id","kind","study_id","work","state","due_at","attempts","handed_over","created_at")
SELECT "id", 'analysis', "study_id", '{}'::jsonb, 'waiting', "created_at", 0, false, "created_at" FROM "analysis_run" WHERE "state" IN ('queued', 'running');
--> statement-breakpoint
UPDATE "analysis_run" SET "state" = 'queued' WHERE "state" = 'running';
--> statement-breakpoint
ALTER TABLE "analysis_run" DROP COLUMN "lease_until";--> statement-breakpoint
ALTER TABLE "analysis_run" DROP COLUMN "claimed_by";--> statement-breakpoint
ALTER TABLE "analysis_run" DROP COLUMN "attempts";