ALTER TABLE "study" ADD COLUMN "equivalence_points" integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "study" ADD COLUMN "equivalence_half_levels" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
CREATE FUNCTION study_bounds_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.equivalence_points IS DISTINCT FROM NEW.equivalence_points
      OR OLD.equivalence_half_levels IS DISTINCT FROM NEW.equivalence_half_levels)
    AND EXISTS (SELECT 1 FROM wave WHERE study_id = OLD.id AND state <> 'planned') THEN
    RAISE EXCEPTION 'stated before the first wave opened: the bounds of equivalence';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER study_bounds_stay BEFORE UPDATE OF equivalence_points, equivalence_half_levels ON study
FOR EACH ROW EXECUTE FUNCTION study_bounds_stay();
