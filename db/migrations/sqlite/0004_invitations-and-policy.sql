CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`organization_id` text,
	`team_id` text,
	`token_hash` text NOT NULL,
	`draft_hash` text,
	`answered` integer NOT NULL,
	`expires_on` text,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_wave` ON `invitation` (`wave_id`);--> statement-breakpoint
CREATE TABLE `page_pace` (
	`wave_id` text NOT NULL,
	`study_id` text NOT NULL,
	`page_id` text NOT NULL,
	`up_to` integer NOT NULL,
	`people` integer NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `page_pace_class` ON `page_pace` (`wave_id`,`page_id`,`up_to`);--> statement-breakpoint
CREATE INDEX `page_pace_study` ON `page_pace` (`study_id`);--> statement-breakpoint
ALTER TABLE `response` ADD `speeding` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `response` ADD `phase` text;--> statement-breakpoint
ALTER TABLE `response` ADD `order_seed` integer;--> statement-breakpoint
ALTER TABLE `study` ADD `item_order` text DEFAULT 'fixed' NOT NULL;--> statement-breakpoint
ALTER TABLE `study` ADD `proof_of_work` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `study` ADD `backup_days` integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE `wave` ADD `published_on` text;--> statement-breakpoint
ALTER TABLE `wave` ADD `instrument_version` text;--> statement-breakpoint
ALTER TABLE `wave` ADD `policy` text;--> statement-breakpoint
ALTER TABLE `wave` ADD `policy_hash` text;