CREATE TABLE `standing_team` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`headcount` integer,
	`is_retired` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `registered_organization`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `standing_team_name` ON `standing_team` (`organization_id`,`name_key`);--> statement-breakpoint
ALTER TABLE `team` ADD `standing_id` text REFERENCES standing_team(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `team_standing` ON `team` (`standing_id`);