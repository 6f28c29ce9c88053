CREATE TABLE `mail_gate` (
	`id` text PRIMARY KEY NOT NULL,
	`next_at` integer NOT NULL,
	`failures` integer NOT NULL,
	`reason` text
);
