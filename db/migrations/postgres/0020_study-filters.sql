ALTER TABLE "study" ADD COLUMN "filters" jsonb;
--> statement-breakpoint
CREATE FUNCTION study_filters_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.filters IS DISTINCT FROM NEW.filters
    AND EXISTS (SELECT 1 FROM wave WHERE study_id = OLD.id AND state <> 'planned') THEN
    RAISE EXCEPTION 'declared before the first wave opened: by what results are shown';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER study_filters_stay BEFORE UPDATE OF filters ON study
FOR EACH ROW EXECUTE FUNCTION study_filters_stay();
