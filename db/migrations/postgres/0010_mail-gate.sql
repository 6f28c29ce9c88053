CREATE TABLE "mail_gate" (
	"id" text PRIMARY KEY NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"failures" integer NOT NULL,
	"reason" text
);
