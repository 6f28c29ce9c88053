CREATE TABLE "analysis_run" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"state" text NOT NULL,
	"unit" text NOT NULL,
	"options" jsonb NOT NULL,
	"engine_version" text NOT NULL,
	"instrument" text NOT NULL,
	"seed" integer NOT NULL,
	"input_hash" text,
	"progress" jsonb NOT NULL,
	"result" jsonb,
	"failure" text,
	"lease_until" timestamp (3) with time zone,
	"claimed_by" text,
	"attempts" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "answer_import" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"file_name" text NOT NULL,
	"content_hash" text NOT NULL,
	"state" text NOT NULL,
	"report" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"organization_id" text,
	"item_id" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "response" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"organization_id" text,
	"team_id" text,
	"service_id" text,
	"import_id" text,
	"lead_time" integer,
	"deployment_frequency" integer,
	"recovery_time" integer,
	"change_fail_rate" integer,
	"rework_rate" integer,
	"language" text NOT NULL,
	"mode" text NOT NULL,
	"consent_research" boolean NOT NULL,
	"straight_lining" boolean NOT NULL,
	"receipt_hash" text,
	"answers" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"name" text NOT NULL,
	"shown_to_host" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"team_id" text NOT NULL,
	"name" text NOT NULL,
	"is_default" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "study" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"host" text NOT NULL,
	"purpose" text NOT NULL,
	"instrument_id" text NOT NULL,
	"instrument_version" text NOT NULL,
	"unit" text NOT NULL,
	"minimum_group" integer NOT NULL,
	"caveat" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "study_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "team" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"name" text NOT NULL,
	"headcount" integer
);
--> statement-breakpoint
CREATE TABLE "wave" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"opens_on" text,
	"closes_on" text
);
--> statement-breakpoint
ALTER TABLE "analysis_run" ADD CONSTRAINT "analysis_run_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analysis_run" ADD CONSTRAINT "analysis_run_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_import" ADD CONSTRAINT "answer_import_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_import" ADD CONSTRAINT "answer_import_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_import_id_answer_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."answer_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service" ADD CONSTRAINT "service_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service" ADD CONSTRAINT "service_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave" ADD CONSTRAINT "wave_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "analysis_run_wave" ON "analysis_run" USING btree ("wave_id","unit","created_at");--> statement-breakpoint
CREATE INDEX "analysis_run_state" ON "analysis_run" USING btree ("state");--> statement-breakpoint
CREATE INDEX "answer_import_study" ON "answer_import" USING btree ("study_id","content_hash");--> statement-breakpoint
CREATE INDEX "comment_wave" ON "comment" USING btree ("wave_id","item_id");--> statement-breakpoint
CREATE INDEX "draft_wave" ON "draft" USING btree ("wave_id");--> statement-breakpoint
CREATE INDEX "response_wave" ON "response" USING btree ("wave_id","id");--> statement-breakpoint
CREATE INDEX "response_participation" ON "response" USING btree ("wave_id","organization_id","team_id","import_id");--> statement-breakpoint
CREATE INDEX "response_study" ON "response" USING btree ("study_id");--> statement-breakpoint
CREATE INDEX "response_import" ON "response" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "response_receipt" ON "response" USING btree ("receipt_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "organization_study_name" ON "organization" USING btree ("study_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "service_team_name" ON "service" USING btree ("team_id","name");--> statement-breakpoint
CREATE INDEX "service_study" ON "service" USING btree ("study_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_organization_name" ON "team" USING btree ("organization_id","name");--> statement-breakpoint
CREATE INDEX "team_study" ON "team" USING btree ("study_id");--> statement-breakpoint
CREATE UNIQUE INDEX "wave_study_number" ON "wave" USING btree ("study_id","number");