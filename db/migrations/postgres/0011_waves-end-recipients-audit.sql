CREATE TABLE "audit_entry" (
	"number" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"deed" text NOT NULL,
	"study_id" text,
	"details" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_stop" (
	"mark" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recipient" (
	"invitation_id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"mark" text NOT NULL,
	"sealed" text NOT NULL,
	"refused" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"day" text NOT NULL,
	"time" text NOT NULL,
	"state" text NOT NULL,
	"reached" text
);
--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "retention_days" integer;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "quiet_from" text DEFAULT '20:00' NOT NULL;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "quiet_until" text DEFAULT '08:00' NOT NULL;--> statement-breakpoint
ALTER TABLE "wave" ADD COLUMN "ends_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "wave" ADD COLUMN "closed_on" text;--> statement-breakpoint
ALTER TABLE "mail_stop" ADD CONSTRAINT "mail_stop_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_invitation_id_invitation_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_stop_study" ON "mail_stop" USING btree ("study_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recipient_mark" ON "recipient" USING btree ("wave_id","mark");--> statement-breakpoint
CREATE INDEX "recipient_study" ON "recipient" USING btree ("study_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_moment" ON "reminder" USING btree ("wave_id","day","time");--> statement-breakpoint
CREATE INDEX "reminder_study" ON "reminder" USING btree ("study_id");
--> statement-breakpoint
ALTER TABLE recipient ALTER COLUMN mark SET STATISTICS 0, ALTER COLUMN sealed SET STATISTICS 0, ALTER COLUMN invitation_id SET STATISTICS 0;
--> statement-breakpoint
CREATE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only ever added to';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_stays();
