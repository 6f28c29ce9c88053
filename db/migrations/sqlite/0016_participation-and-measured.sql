CREATE TABLE `measured_figure` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`service` text NOT NULL,
	`month` text NOT NULL,
	`deployments` integer,
	`lead_time_hours` real,
	`change_fail_percent` real,
	`recovery_hours` real,
	`taken_at` integer NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measured_figure_month` ON `measured_figure` (`organization_id`,`service`,`month`);--> statement-breakpoint
CREATE INDEX `measured_figure_study` ON `measured_figure` (`study_id`);--> statement-breakpoint
CREATE TABLE `participation_snapshot` (
	`wave_id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`day` text NOT NULL,
	`is_last` integer NOT NULL,
	`shown` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `participation_snapshot_study` ON `participation_snapshot` (`study_id`);--> statement-breakpoint
ALTER TABLE `invitation` ADD `declined` integer DEFAULT false NOT NULL;