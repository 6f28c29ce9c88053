CREATE TRIGGER `wave_policy_stays` BEFORE UPDATE OF `policy`, `policy_hash` ON `wave`
WHEN (OLD.`policy` IS NOT NULL AND OLD.`policy` IS NOT NEW.`policy`)
  OR (OLD.`policy_hash` IS NOT NULL AND OLD.`policy_hash` IS NOT NEW.`policy_hash`)
BEGIN
  SELECT RAISE(ABORT, 'frozen when the wave opened: its disclosure policy and the hash of it');
END;
