CREATE FUNCTION wave_policy_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.policy IS NOT NULL AND OLD.policy IS DISTINCT FROM NEW.policy)
    OR (OLD.policy_hash IS NOT NULL AND OLD.policy_hash IS DISTINCT FROM NEW.policy_hash) THEN
    RAISE EXCEPTION 'frozen when the wave opened: its disclosure policy and the hash of it';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER wave_policy_stays BEFORE UPDATE OF policy, policy_hash ON wave
FOR EACH ROW EXECUTE FUNCTION wave_policy_stays();
