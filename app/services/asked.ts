/** What a wave asks: its own version of the study's instrument where it has one, with the study's modules. */
import type { Wave } from "../../db/queries/waves.ts";
import type { Asking } from "./instrument-of.server.ts";

/** @param wave none: what the study itself asks */
export function askedIn<Of extends Asking>(
  study: Of,
  wave: Pick<Wave, "instrument_version"> | null | undefined,
): Of {
  const version = wave?.instrument_version;
  return version ? { ...study, instrument_version: version } : study;
}

/** What was asked, for people and as the mark of a stored run: "delivery-core@1.0", "maestro-360@1.0 [flow] + three-ways@1.0". */
export function askedName({ instrument_id: id, instrument_version: version, modules }: Asking): string {
  const chosen = modules?.modules && ` [${[...new Set(modules.modules)].sort().join(", ")}]`;
  const attached = (modules?.attach ?? []).map((module) => ` + ${module.id}@${module.version}`);
  return `${id}@${version}${chosen ?? ""}${attached.join("")}`;
}
