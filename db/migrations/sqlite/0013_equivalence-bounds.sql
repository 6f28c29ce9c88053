ALTER TABLE `study` ADD `equivalence_points` integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE `study` ADD `equivalence_half_levels` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
CREATE TRIGGER `study_bounds_stay` BEFORE UPDATE OF `equivalence_points`, `equivalence_half_levels` ON `study`
WHEN (OLD.`equivalence_points` IS NOT NEW.`equivalence_points`
  OR OLD.`equivalence_half_levels` IS NOT NEW.`equivalence_half_levels`)
  AND EXISTS (SELECT 1 FROM `wave` WHERE `study_id` = OLD.`id` AND `state` <> 'planned')
BEGIN
  SELECT RAISE(ABORT, 'stated before the first wave opened: the bounds of equivalence');
END;
