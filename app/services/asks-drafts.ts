/** Which of the files that somebody asks may still change. A wave that is open asks none: its questions would change under the answers. */
import type { App } from "../platform/app.ts";
import type { Asking } from "./instrument-of.server.ts";

/** Names of the drafts among the questionnaire and its attached modules, as people know them; none when all are published and locked. */
export function draftsAsked(app: Pick<App, "registry">, asking: Omit<Asking, "id">): string[] {
  const { instrument_id: id, instrument_version: version, modules } = asking;
  return [{ id, version }, ...(modules?.attach ?? [])]
    .filter((file) => app.registry.get(file.id, file.version).status === "draft")
    .map((file) => `${file.id} ${file.version}`);
}
