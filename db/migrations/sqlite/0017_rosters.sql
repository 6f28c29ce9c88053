CREATE TABLE `invited_address` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `invited_address_wave` ON `invited_address` (`wave_id`);--> statement-breakpoint
CREATE TABLE `roster` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`state` text NOT NULL,
	`report` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `roster_wave` ON `roster` (`wave_id`);--> statement-breakpoint
CREATE INDEX `roster_study` ON `roster` (`study_id`);--> statement-breakpoint
CREATE TABLE `roster_piece` (
	`id` text PRIMARY KEY NOT NULL,
	`roster_id` text NOT NULL,
	`number` integer NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`roster_id`) REFERENCES `roster`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roster_piece_number` ON `roster_piece` (`roster_id`,`number`);--> statement-breakpoint
INSERT INTO `invited_address` (`id`, `wave_id`) SELECT `wave_id` || '/' || `mark`, `wave_id` FROM `recipient`;
