CREATE TABLE `release_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`study_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`input_hash` text NOT NULL,
	`plan` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `study`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `release_plan_answers` ON `release_plan` (`wave_id`,`input_hash`);--> statement-breakpoint
CREATE INDEX `release_plan_study` ON `release_plan` (`study_id`);
--> statement-breakpoint
CREATE TRIGGER `release_plan_stays` BEFORE UPDATE ON `release_plan`
BEGIN
  SELECT RAISE(ABORT, 'a release plan is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `invitation_forgets` BEFORE UPDATE OF `answered`, `draft_key` ON `invitation`
WHEN (NEW.`answered` AND NEW.`draft_key` IS NOT NULL) OR (OLD.`answered` AND NOT NEW.`answered`)
BEGIN
  SELECT RAISE(ABORT, 'an invitation that was answered leads nowhere, for ever');
END;
--> statement-breakpoint
CREATE TRIGGER `invitation_begins_apart` BEFORE INSERT ON `invitation`
WHEN NEW.`answered` AND NEW.`draft_key` IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'an invitation that was answered leads nowhere, for ever');
END;
--> statement-breakpoint
CREATE TRIGGER `response_stands_apart` BEFORE INSERT ON `response`
WHEN EXISTS (SELECT 1 FROM `invitation` WHERE `id` = NEW.`id` OR `id` = NEW.`receipt_hash`)
  OR EXISTS (SELECT 1 FROM `invitation` WHERE `token_hash` = NEW.`id` OR `token_hash` = NEW.`receipt_hash`)
BEGIN
  SELECT RAISE(ABORT, 'no key of a response is one of an invitation');
END;
--> statement-breakpoint
CREATE TRIGGER `response_stays_apart` BEFORE UPDATE OF `id`, `receipt_hash` ON `response`
WHEN OLD.`id` IS NOT NEW.`id` OR (NEW.`receipt_hash` IS NOT NULL AND OLD.`receipt_hash` IS NOT NEW.`receipt_hash`)
BEGIN
  SELECT RAISE(ABORT, 'the keys of a response are not exchanged');
END;
