CREATE TABLE "release_plan" (
	"id" text PRIMARY KEY NOT NULL,
	"study_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"input_hash" text NOT NULL,
	"plan" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "release_plan" ADD CONSTRAINT "release_plan_study_id_study_id_fk" FOREIGN KEY ("study_id") REFERENCES "public"."study"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_plan" ADD CONSTRAINT "release_plan_wave_id_wave_id_fk" FOREIGN KEY ("wave_id") REFERENCES "public"."wave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "release_plan_answers" ON "release_plan" USING btree ("wave_id","input_hash");--> statement-breakpoint
CREATE INDEX "release_plan_study" ON "release_plan" USING btree ("study_id");
--> statement-breakpoint
CREATE FUNCTION release_plan_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a release plan is frozen';
END $$;
--> statement-breakpoint
CREATE TRIGGER release_plan_stays BEFORE UPDATE ON release_plan
FOR EACH ROW EXECUTE FUNCTION release_plan_stays();
--> statement-breakpoint
CREATE FUNCTION invitation_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.answered AND NEW.draft_key IS NOT NULL THEN
    RAISE EXCEPTION 'an invitation that was answered leads nowhere, for ever';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.answered AND NOT NEW.answered THEN
      RAISE EXCEPTION 'an invitation that was answered leads nowhere, for ever';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER invitation_forgets BEFORE INSERT OR UPDATE OF answered, draft_key ON invitation
FOR EACH ROW EXECUTE FUNCTION invitation_forgets();
--> statement-breakpoint
CREATE FUNCTION response_stands_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.id IS DISTINCT FROM NEW.id
      OR (NEW.receipt_hash IS NOT NULL AND OLD.receipt_hash IS DISTINCT FROM NEW.receipt_hash) THEN
      RAISE EXCEPTION 'the keys of a response are not exchanged';
    END IF;
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT 1 FROM invitation WHERE id = NEW.id OR id = NEW.receipt_hash)
    OR EXISTS (SELECT 1 FROM invitation WHERE token_hash = NEW.id OR token_hash = NEW.receipt_hash) THEN
    RAISE EXCEPTION 'no key of a response is one of an invitation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER response_stands_apart BEFORE INSERT OR UPDATE OF id, receipt_hash ON response
FOR EACH ROW EXECUTE FUNCTION response_stands_apart();
