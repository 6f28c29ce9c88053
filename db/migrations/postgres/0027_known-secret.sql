CREATE TABLE "known_secret" (
	"id" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
