CREATE TABLE "step_list" (
	"team_id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"steps" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "modules" jsonb;--> statement-breakpoint
ALTER TABLE "step_list" ADD CONSTRAINT "step_list_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_list" ADD CONSTRAINT "step_list_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "step_list_study" ON "step_list" USING btree ("study_id");