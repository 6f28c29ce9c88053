ALTER TABLE "study" ADD COLUMN "languages" jsonb;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "consent_text" text;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "kept" text DEFAULT 'active' NOT NULL;--> statement-breakpoint
CREATE INDEX "study_host" ON "study" USING btree ("host_id");