/** What a study may say about itself, wherever it comes from: pages and jobs rely on it. */
import type { ArchivedRow } from "../../../db/queries/study-archive.ts";
import { minimumSizes } from "../../disclosure/minimum-sizes.ts";
import { isTimeOfDay, isTimeZone } from "../../shared/zoned-time.ts";
import { broken } from "./read-archive.server.ts";

/** @throws AppError bad-input */
export function requireSoundStudy(row: ArchivedRow): void {
  const { slug, minimum_group: minimum, time_zone: zone, quiet_from, quiet_until } = row;
  if (typeof slug !== "string" || !/^[A-Za-z0-9_-]{1,200}$/.test(slug))
    throw broken("the address of its study is none");
  if (!Number.isInteger(minimum) || Number(minimum) < minimumSizes.mean)
    throw broken("its smallest group is none");
  if (typeof zone === "string" && !isTimeZone(zone)) throw broken("its time zone is none");
  for (const time of [quiet_from, quiet_until])
    if (typeof time === "string" && !isTimeOfDay(time)) throw broken("its quiet hours are none");
}
