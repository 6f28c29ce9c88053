CREATE TABLE `analysis_run` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`state` text NOT NULL,
	`unit` text NOT NULL,
	`options` text NOT NULL,
	`engine_version` text NOT NULL,
	`instrument` text NOT NULL,
	`seed` integer NOT NULL,
	`input_hash` text,
	`progress` text NOT NULL,
	`result` text,
	`failure` text,
	`lease_until` integer,
	`claimed_by` text,
	`attempts` integer NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `analysis_run_wave` ON `analysis_run` (`wave_id`,`unit`,`created_at`);--> statement-breakpoint
CREATE INDEX `analysis_run_state` ON `analysis_run` (`state`);--> statement-breakpoint
CREATE TABLE `answer_import` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`file_name` text NOT NULL,
	`content_hash` text NOT NULL,
	`state` text NOT NULL,
	`report` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `answer_import_study` ON `answer_import` (`study_id`,`content_hash`);--> statement-breakpoint
CREATE TABLE `comment` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`organization_id` text,
	`item_id` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE set null
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `comment_wave` ON `comment` (`wave_id`,`item_id`);--> statement-breakpoint
CREATE TABLE `draft` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `draft_wave` ON `draft` (`wave_id`);--> statement-breakpoint
CREATE TABLE `response` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`organization_id` text,
	`team_id` text,
	`service_id` text,
	`import_id` text,
	`lead_time` integer,
	`deployment_frequency` integer,
	`recovery_time` integer,
	`change_fail_rate` integer,
	`rework_rate` integer,
	`language` text NOT NULL,
	`mode` text NOT NULL,
	`consent_research` integer NOT NULL,
	`straight_lining` integer NOT NULL,
	`receipt_hash` text,
	`answers` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`service_id`) REFERENCES `service`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`import_id`) REFERENCES `answer_import`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `response_wave` ON `response` (`wave_id`,`id`);--> statement-breakpoint
CREATE INDEX `response_participation` ON `response` (`wave_id`,`organization_id`,`team_id`,`import_id`);--> statement-breakpoint
CREATE INDEX `response_study` ON `response` (`study_id`);--> statement-breakpoint
CREATE INDEX `response_import` ON `response` (`import_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `response_receipt` ON `response` (`receipt_hash`);--> statement-breakpoint
CREATE TABLE `organization` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`name` text NOT NULL,
	`shown_to_host` integer NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_study_name` ON `organization` (`study_id`,`name`);--> statement-breakpoint
CREATE TABLE `service` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`team_id` text NOT NULL,
	`name` text NOT NULL,
	`is_default` integer NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_team_name` ON `service` (`team_id`,`name`);--> statement-breakpoint
CREATE INDEX `service_study` ON `service` (`study_id`);--> statement-breakpoint
CREATE TABLE `study` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`host` text NOT NULL,
	`purpose` text NOT NULL,
	`instrument_id` text NOT NULL,
	`instrument_version` text NOT NULL,
	`unit` text NOT NULL,
	`minimum_group` integer NOT NULL,
	`caveat` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `study_slug_unique` ON `study` (`slug`);--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`name` text NOT NULL,
	`headcount` integer,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_organization_name` ON `team` (`organization_id`,`name`);--> statement-breakpoint
CREATE INDEX `team_study` ON `team` (`study_id`);--> statement-breakpoint
CREATE TABLE `wave` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`opens_on` text,
	`closes_on` text,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wave_study_number` ON `wave` (`study_id`,`number`);