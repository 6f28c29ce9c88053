ALTER TABLE "study" ADD COLUMN "main_language" text;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "translations" jsonb;