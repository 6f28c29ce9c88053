CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text,
	`study_id` text,
	`work` text NOT NULL,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`lease_until` integer,
	`claimed_by` text,
	`handed_over` integer NOT NULL,
	`failure` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_key` ON `job` (`key`);--> statement-breakpoint
CREATE INDEX `job_due` ON `job` (`state`,`kind`,`due_at`);--> statement-breakpoint
CREATE INDEX `job_study` ON `job` (`study_id`);--> statement-breakpoint
CREATE TABLE `mail` (
	`job_id` text PRIMARY KEY NOT NULL,
	`study_id` text,
	`invitation_id` text,
	`message_id` text NOT NULL,
	`sealed` text NOT NULL,
	`until` integer,
	FOREIGN KEY (`job_id`) REFERENCES `job`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_message_id_unique` ON `mail` (`message_id`);--> statement-breakpoint
CREATE INDEX `mail_invitation` ON `mail` (`invitation_id`);--> statement-breakpoint
CREATE INDEX `mail_study` ON `mail` (`study_id`);