ALTER TABLE "invitation" ADD COLUMN "draft_key" text;--> statement-breakpoint
ALTER TABLE "wave" ADD COLUMN "rewrite_due" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "invitation" DROP COLUMN "draft_hash";--> statement-breakpoint
CREATE FUNCTION study_frozen_by_responses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.instrument_id IS DISTINCT FROM NEW.instrument_id OR OLD.instrument_version IS DISTINCT FROM NEW.instrument_version
      OR OLD.modules IS DISTINCT FROM NEW.modules OR NEW.minimum_group < OLD.minimum_group)
    AND EXISTS (SELECT 1 FROM response WHERE study_id = OLD.id) THEN
    RAISE EXCEPTION 'frozen by the first response: questionnaire, modules, and a minimum group that may only rise';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER study_frozen_by_responses BEFORE UPDATE OF instrument_id, instrument_version, modules, minimum_group ON study
FOR EACH ROW EXECUTE FUNCTION study_frozen_by_responses();
--> statement-breakpoint
CREATE FUNCTION wave_frozen_by_responses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.instrument_version IS DISTINCT FROM NEW.instrument_version
    AND EXISTS (SELECT 1 FROM response WHERE wave_id = OLD.id) THEN
    RAISE EXCEPTION 'frozen by the first response: the version that a wave asks';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER wave_frozen_by_responses BEFORE UPDATE OF instrument_version ON wave
FOR EACH ROW EXECUTE FUNCTION wave_frozen_by_responses();
