CREATE TABLE `audit_entry` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`deed` text NOT NULL,
	`study_id` text,
	`details` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail_stop` (
	`mark` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mail_stop_study` ON `mail_stop` (`study_id`);--> statement-breakpoint
CREATE TABLE `recipient` (
	`invitation_id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`mark` text NOT NULL,
	`sealed` text NOT NULL,
	`refused` integer NOT NULL,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `recipient_mark` ON `recipient` (`wave_id`,`mark`);--> statement-breakpoint
CREATE INDEX `recipient_study` ON `recipient` (`study_id`);--> statement-breakpoint
CREATE TABLE `reminder` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`day` text NOT NULL,
	`time` text NOT NULL,
	`state` text NOT NULL,
	`reached` text,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminder_moment` ON `reminder` (`wave_id`,`day`,`time`);--> statement-breakpoint
CREATE INDEX `reminder_study` ON `reminder` (`study_id`);--> statement-breakpoint
ALTER TABLE `study` ADD `retention_days` integer;--> statement-breakpoint
ALTER TABLE `study` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `study` ADD `quiet_from` text DEFAULT '20:00' NOT NULL;--> statement-breakpoint
ALTER TABLE `study` ADD `quiet_until` text DEFAULT '08:00' NOT NULL;--> statement-breakpoint
ALTER TABLE `wave` ADD `ends_at` integer;--> statement-breakpoint
ALTER TABLE `wave` ADD `closed_on` text;
--> statement-breakpoint
CREATE TRIGGER `audit_entry_stays` BEFORE UPDATE ON `audit_entry`
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only ever added to');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_entry_is_kept` BEFORE DELETE ON `audit_entry`
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only ever added to');
END;
