CREATE TABLE `known_secret` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`since` integer NOT NULL
);
