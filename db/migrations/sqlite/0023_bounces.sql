CREATE TABLE `mail_box` (
	`id` text PRIMARY KEY NOT NULL,
	`read_at` integer,
	`next_at` integer NOT NULL,
	`failures` integer NOT NULL,
	`failure` text
);
--> statement-breakpoint
CREATE INDEX `recipient_of_mark` ON `recipient` (`mark`);