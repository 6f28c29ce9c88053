/**
 * Why a link that is genuine opens nothing now: its survey opens later, has closed, or was withdrawn. Of links that never were nothing is
 * said here; and nothing that is said depends on whether anybody answered.
 */
import type { Study } from "../../db/queries/studies.ts";
import type { Wave } from "../../db/queries/waves.ts";
import { AppError } from "../shared/errors.ts";
import { lastDayOf } from "../shared/wave-clock.ts";
import { localTime } from "../shared/zoned-time.ts";

/** What a page of an error prints where no day is known. */
const noDay = "none";

type Round = Pick<Wave, "opens_on" | "closes_on" | "ends_at" | "closed_on"> & { wave_state: Wave["state"] };
type LinkPlace = Round & Pick<Study, "kept" | "time_zone">;

/** For a link to one wave that cannot be begun now. */
export function shutLink(place: LinkPlace, now: Date): AppError {
  const { kept, wave_state, opens_on, time_zone } = place;
  if (kept === "erasing" || (kept === "archived" && wave_state === "planned"))
    return new AppError("gone", "respond.withdrawn");
  if (wave_state === "planned") {
    const day = opens_on !== null && opens_on >= localTime(now, time_zone).day ? opens_on : noDay;
    return new AppError("forbidden", "respond.notYet", { day });
  }
  return new AppError("gone", "respond.closedOn", { day: lastDayOf(place, time_zone) ?? noDay });
}

/**
 * For the link of a study whose waves take no answers now: of a day that is still to come rather than of one that has passed. A study without
 * a wave never gave its link to anybody, so it is none.
 */
export function shutStudy(study: Study | undefined, waves: readonly Wave[], now: Date): AppError {
  const today = study ? localTime(now, study.time_zone).day : "";
  const announced = waves.find(({ state, opens_on }) => state === "planned" && (opens_on ?? "") >= today);
  const wave = announced ?? waves.findLast(({ state }) => state !== "planned") ?? waves[0];
  if (!study || !wave) return new AppError("not-found", "error.notFound");
  return shutLink({ ...study, ...wave, wave_state: wave.state }, now);
}
