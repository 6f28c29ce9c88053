CREATE TABLE "standing_team" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"headcount" integer,
	"is_retired" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "team" ADD COLUMN "standing_id" text;--> statement-breakpoint
ALTER TABLE "standing_team" ADD CONSTRAINT "standing_team_organization_id_registered_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."registered_organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "standing_team_name" ON "standing_team" USING btree ("organization_id","name_key");--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_standing_id_standing_team_id_fk" FOREIGN KEY ("standing_id") REFERENCES "public"."standing_team"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "team_standing" ON "team" USING btree ("standing_id");