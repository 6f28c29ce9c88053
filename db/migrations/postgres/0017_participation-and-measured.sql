CREATE TABLE "measured_figure" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"service" text NOT NULL,
	"month" text NOT NULL,
	"deployments" integer,
	"lead_time_hours" double precision,
	"change_fail_percent" double precision,
	"recovery_hours" double precision,
	"taken_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participation_snapshot" (
	"wave_id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"day" text NOT NULL,
	"is_last" boolean NOT NULL,
	"shown" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "declined" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "measured_figure" ADD CONSTRAINT "measured_figure_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measured_figure" ADD CONSTRAINT "measured_figure_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_snapshot" ADD CONSTRAINT "participation_snapshot_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_snapshot" ADD CONSTRAINT "participation_snapshot_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "measured_figure_month" ON "measured_figure" USING btree ("organization_id","service","month");--> statement-breakpoint
CREATE INDEX "measured_figure_study" ON "measured_figure" USING btree ("study_id");--> statement-breakpoint
CREATE INDEX "participation_snapshot_study" ON "participation_snapshot" USING btree ("study_id");