CREATE TABLE "invited_address" (
	"id" text PRIMARY KEY NOT NULL,
	"wave_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roster" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"state" text NOT NULL,
	"report" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roster_piece" (
	"id" text PRIMARY KEY NOT NULL,
	"roster_id" text NOT NULL,
	"number" integer NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invited_address" ADD CONSTRAINT "invited_address_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster" ADD CONSTRAINT "roster_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster" ADD CONSTRAINT "roster_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_piece" ADD CONSTRAINT "roster_piece_roster_id_roster_id_fk" FOREIGN KEY ("roster_id") REFERENCES "public"."roster"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invited_address_wave" ON "invited_address" USING btree ("wave_id");--> statement-breakpoint
CREATE INDEX "roster_wave" ON "roster" USING btree ("wave_id");--> statement-breakpoint
CREATE INDEX "roster_study" ON "roster" USING btree ("study_id");--> statement-breakpoint
CREATE UNIQUE INDEX "roster_piece_number" ON "roster_piece" USING btree ("roster_id","number");--> statement-breakpoint
INSERT INTO "invited_address" ("id", "wave_id") SELECT "wave_id" || '/' || "mark", "wave_id" FROM "recipient";
