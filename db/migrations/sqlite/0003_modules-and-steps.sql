CREATE TABLE `step_list` (
	`team_id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`steps` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `step_list_study` ON `step_list` (`study_id`);--> statement-breakpoint
ALTER TABLE `study` ADD `modules` text;