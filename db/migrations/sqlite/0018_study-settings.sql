ALTER TABLE `study` ADD `languages` text;--> statement-breakpoint
ALTER TABLE `study` ADD `consent_text` text;--> statement-breakpoint
ALTER TABLE `study` ADD `kept` text DEFAULT 'active' NOT NULL;--> statement-breakpoint
CREATE INDEX `study_host` ON `study` (`host_id`);