/** By which choices about people a study shows results: declared before its first wave opens, so that the release plan audits all of it at once. */
import { type Study, updateStudy } from "../../db/queries/studies.ts";
import type { DeclaredFilters } from "../../db/schema/study.ts";
import type { Actor } from "../access/actor.ts";
import { contextItems } from "../instruments/scoring-key.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import type { SentFilters } from "../shared/sent-study.ts";
import { studyFor } from "./access.server.ts";
import { audit, doerOf } from "./audit.server.ts";
import { instrumentOf, instrumentRead } from "./instrument-of.server.ts";
import { changedMeanwhile, type Meanwhile, seenOf } from "./meanwhile.ts";
import { mayNow } from "./study-state.server.ts";

/** What a plan of a large wave is sure to be decided for in time. */
const most = { filters: 8, pairs: 6 };

export type FilterForm = {
  choices: { id: string; text: string; chosen: boolean }[];
  /** Of what is declared by now; `value` as the form sends it. */
  pairs: { value: string; texts: [string, string]; chosen: boolean }[];
  /** Says which ticks the page shows. */
  seen: string;
};

/** What may be declared, and what is. */
export function filterForm(app: App, study: Study): FilterForm {
  const declared = study.filters ?? { by: [], pairs: [] };
  const choices = contextItems(instrumentRead(app, study)).map(({ id, text }) => ({
    id,
    text,
    chosen: declared.by.includes(id),
  }));
  const chosen = choices.filter((choice) => choice.chosen);
  const pairs = chosen.flatMap((a, at) =>
    chosen.slice(at + 1).map((b) => ({
      value: pairValue([a.id, b.id]),
      texts: [a.text, b.text] as [string, string],
      chosen: declared.pairs.some((pair) => pairValue(pair) === pairValue([a.id, b.id])),
    })),
  );
  return { choices, pairs, seen: seenOf(ticksOf(study)) };
}

/** What is declared, as the form sends it. */
function ticksOf({ filters }: Study): SentFilters {
  return { by: filters?.by ?? [], pairs: (filters?.pairs ?? []).map(pairValue) };
}

/** A pair in forms and addresses; no id of a question holds a full stop. */
function pairValue([a, b]: readonly [string, string]): string {
  return `${a}.${b}`;
}

/**
 * Declares them, in the order of the questionnaire. A pair of which one is not declared (any more) is left out.
 * @param sent `seen`: of the page on which somebody ticked; absent: nobody looked
 * @returns whether they are too many, or what was changed since the page was opened; then nothing is stored
 * @throws AppError not-found, forbidden; bad-input for what the questionnaire does not ask; conflict once a wave has opened
 */
export async function declareFilters(
  app: App,
  actor: Actor,
  slug: string,
  { seen, ...sent }: SentFilters & { seen?: string },
): Promise<"stored" | "too-many" | Meanwhile<SentFilters>> {
  return app.write(async (tx) => {
    const study = await studyFor(tx, actor, "study.settings", slug);
    await mayNow(tx, study, "compose");
    const meanwhile = seen === undefined ? null : changedMeanwhile(seen, sent, ticksOf(study));
    if (meanwhile) return meanwhile;
    const asked = contextItems(instrumentOf(app, study)).map(({ id }) => id);
    if (!sent.by.every((id) => asked.includes(id))) throw new AppError("bad-input", "error.badInput");
    const by = asked.filter((id) => sent.by.includes(id));
    const pairs = by
      .flatMap((a, at) => by.slice(at + 1).map((b): [string, string] => [a, b]))
      .filter((pair) => sent.pairs.includes(pairValue(pair)));
    if (by.length > most.filters || pairs.length > most.pairs) return "too-many";
    const filters: DeclaredFilters | null = by.length === 0 ? null : { by, pairs };
    if (JSON.stringify(filters) === JSON.stringify(study.filters)) return "stored";
    await updateStudy(tx, study.id, { filters });
    const details = { fields: "filters" };
    await audit(app, tx, { by: doerOf(actor), deed: "study.changed", studyId: study.id, details });
    return "stored";
  });
}
