-- ANALYZE keeps samples of values in the catalogue, where they outlive the rows: none of these.
ALTER TABLE "response" ALTER COLUMN "receipt_hash" SET STATISTICS 0, ALTER COLUMN "answers" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "draft" ALTER COLUMN "code_hash" SET STATISTICS 0, ALTER COLUMN "sealed" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "invitation" ALTER COLUMN "token_hash" SET STATISTICS 0, ALTER COLUMN "draft_key" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "comment" ALTER COLUMN "body" SET STATISTICS 0;
