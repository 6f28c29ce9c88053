ALTER TABLE `invitation` ADD `draft_key` text;--> statement-breakpoint
ALTER TABLE `invitation` DROP COLUMN `draft_hash`;--> statement-breakpoint
ALTER TABLE `wave` ADD `rewrite_due` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE TRIGGER `study_frozen_by_responses` BEFORE UPDATE OF `instrument_id`, `instrument_version`, `modules`, `minimum_group` ON `study`
WHEN (OLD.`instrument_id` IS NOT NEW.`instrument_id` OR OLD.`instrument_version` IS NOT NEW.`instrument_version`
  OR OLD.`modules` IS NOT NEW.`modules` OR NEW.`minimum_group` < OLD.`minimum_group`)
  AND EXISTS (SELECT 1 FROM `response` WHERE `study_id` = OLD.`id`)
BEGIN
  SELECT RAISE(ABORT, 'frozen by the first response: questionnaire, modules, and a minimum group that may only rise');
END;
--> statement-breakpoint
CREATE TRIGGER `wave_frozen_by_responses` BEFORE UPDATE OF `instrument_version` ON `wave`
WHEN OLD.`instrument_version` IS NOT NEW.`instrument_version` AND EXISTS (SELECT 1 FROM `response` WHERE `wave_id` = OLD.`id`)
BEGIN
  SELECT RAISE(ABORT, 'frozen by the first response: the version that a wave asks');
END;
