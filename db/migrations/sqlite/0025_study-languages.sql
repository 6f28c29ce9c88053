ALTER TABLE `study` ADD `main_language` text;--> statement-breakpoint
ALTER TABLE `study` ADD `translations` text;