CREATE TABLE "mail_box" (
	"id" text PRIMARY KEY NOT NULL,
	"read_at" timestamp (3) with time zone,
	"next_at" timestamp (3) with time zone NOT NULL,
	"failures" integer NOT NULL,
	"failure" text
);
--> statement-breakpoint
CREATE INDEX "recipient_of_mark" ON "recipient" USING btree ("mark");