CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"organization_id" text,
	"team_id" text,
	"token_hash" text NOT NULL,
	"draft_hash" text,
	"answered" boolean NOT NULL,
	"expires_on" text
);
--> statement-breakpoint
CREATE TABLE "page_pace" (
	"wave_id" text NOT NULL,
	"study_id" text NOT NULL,
	"page_id" text NOT NULL,
	"up_to" integer NOT NULL,
	"people" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "response" ADD COLUMN "speeding" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "response" ADD COLUMN "phase" text;--> statement-breakpoint
ALTER TABLE "response" ADD COLUMN "order_seed" integer;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "item_order" text DEFAULT 'fixed' NOT NULL;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "proof_of_work" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "backup_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "wave" ADD COLUMN "published_on" text;--> statement-breakpoint
ALTER TABLE "wave" ADD COLUMN "instrument_version" text;--> statement-breakpoint
ALTER TABLE "wave" ADD COLUMN "policy" jsonb;--> statement-breakpoint
ALTER TABLE "wave" ADD COLUMN "policy_hash" text;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_pace" ADD CONSTRAINT "page_pace_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_pace" ADD CONSTRAINT "page_pace_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitation_wave" ON "invitation" USING btree ("wave_id");--> statement-breakpoint
CREATE UNIQUE INDEX "page_pace_class" ON "page_pace" USING btree ("wave_id","page_id","up_to");--> statement-breakpoint
CREATE INDEX "page_pace_study" ON "page_pace" USING btree ("study_id");