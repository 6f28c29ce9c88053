ALTER TABLE `study` ADD `filters` text;
--> statement-breakpoint
CREATE TRIGGER `study_filters_stay` BEFORE UPDATE OF `filters` ON `study`
WHEN OLD.`filters` IS NOT NEW.`filters`
  AND EXISTS (SELECT 1 FROM `wave` WHERE `study_id` = OLD.`id` AND `state` <> 'planned')
BEGIN
  SELECT RAISE(ABORT, 'declared before the first wave opened: by what results are shown');
END;
