/** The quick check: from form to form to the result, with nothing kept in between. */
import { expect, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { continueQuickCheck, startQuickCheck } from "../../../app/services/quick-check.server.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

/** No database: what would ask for one has none. */
const app: Pick<App, "registry" | "now"> = {
  registry: createRegistry("surveys"),
  now: () => new Date("2026-02-03T10:00:00Z"),
};
const wide = { kiosk: false };
const slow = {
  lead_time: "2",
  deployment_frequency: "2",
  recovery_time: "2",
  change_fail_rate: "12",
  rework_rate: "5",
};
type Fields = Record<string, string> | [string, string][];
const go = (fields: Fields, mode = wide) => continueQuickCheck(app, new URLSearchParams(fields), mode);

function questionsOf(shown: ReturnType<typeof go>) {
  if (shown.at !== "questions") throw new Error("this is the result");
  return shown;
}
function resultOf(shown: ReturnType<typeof go>) {
  if (shown.at !== "result") throw new Error(JSON.stringify(shown));
  return shown;
}

test("the first form asks the key metrics, the second what they call for, carrying the first along", () => {
  const first = startQuickCheck(app, wide);
  expect(first.items.map(({ metric }) => metric)).toEqual(Object.keys(slow));
  const second = questionsOf(go({ _screen: first.screen.id, _action: "next", ...slow }));
  expect(second).toMatchObject({ number: 2, last: true, errors: [] });
  expect(second.items.some(({ construct }) => construct === "change-approval")).toBe(true);
  expect(new Map(second.hidden).get("change_fail_rate")).toBe("12");
  const fast = questionsOf(
    go({ _screen: first.screen.id, lead_time: "6", deployment_frequency: "6", recovery_time: "6" }),
  );
  expect(fast.items.map(({ id }) => id)).not.toEqual(second.items.map(({ id }) => id));
});

/** Answers of the second form: the same everywhere, but for these. */
function answered(value: string, others: Record<string, string> = {}) {
  const second = questionsOf(go({ _screen: "lead_time", ...slow }));
  const given = Object.fromEntries(second.items.map(({ id }) => [id, value]));
  return go({ ...Object.fromEntries(second.hidden), ...given, ...others, _screen: second.screen.id });
}

test("the result is the own profile, and its constraint follows the answers", () => {
  const approval = resultOf(answered("6", { cha_1: "1", cha_2: "1", cha_3: "1" }));
  const merging = resultOf(answered("6", { tbd_1: "1", tbd_2: "1", tbd_3: "7" }));
  const name = ({ view: { constraint } }: ReturnType<typeof resultOf>) =>
    constraint?.kind === "found" ? constraint.named.map(({ id }) => id) : [];
  expect(name(approval)).toEqual(["change-approval"]);
  expect(name(merging)).toEqual(["trunk-based-development"]);
  expect(approval.view.comparison?.nearest?.profile).toBe("low");
  expect(approval.asOf).toBe("2026-02-03");
});

test("the state of a result opens the same result, another year included", () => {
  const before = resultOf(answered("4"));
  expect(resultOf(go({ _state: before.state })).view).toEqual(before.view);
  const other = resultOf(go([...before.hidden, ["_action", "year"], ["year", "2018"]]));
  expect(other.view.comparison?.benchmark.year).toBe(2018);
  expect(resultOf(go({ _state: other.state })).view).toEqual(other.view);
});

test("back and change lead to the earlier questions with what was answered on them", () => {
  const result = resultOf(answered("4"));
  const changed = questionsOf(go([...result.hidden, ["_action", "edit"]]));
  expect(changed).toMatchObject({ number: 1, values: { lead_time: ["2"], change_fail_rate: ["12"] } });
  const second = questionsOf(go({ _screen: "lead_time", ...slow }));
  expect(
    questionsOf(go([...second.hidden, ["_screen", second.screen.id], ["_action", "back"]])),
  ).toMatchObject({ number: 1, values: { lead_time: ["2"] } });
  expect(questionsOf(go({ _screen: "lead_time", ...slow, _clear: "lead_time" })).values).not.toHaveProperty(
    "lead_time",
  );
});

test("on a shared screen there is one question at a time, and every one is asked once", () => {
  let shown = questionsOf(startQuickCheck(app, { kiosk: true }));
  const seen: string[] = [];
  for (;;) {
    expect(shown.items).toHaveLength(1);
    const [{ id } = { id: "" }] = shown.items;
    expect(seen).not.toContain(id);
    seen.push(id);
    const next = go([...shown.hidden, ["_screen", shown.screen.id], [id, "2"]], { kiosk: true });
    if (next.at === "result") break;
    shown = next;
  }
  expect(seen.slice(0, 3)).toEqual(["lead_time", "deployment_frequency", "recovery_time"]);
  expect(seen.length).toBeGreaterThan(10);
});

test("nothing answered gives no result but the first question, with a word", () => {
  const second = { _screen: "lead_time", lead_time: "dont-know" };
  const shown = questionsOf(go(second));
  expect(shown).toMatchObject({ notice: "none", number: 1 });
});

test("hostile forms are refused, and what was right in them is shown again", () => {
  const wrong = (fields: Fields) => questionsOf(go(fields)).errors.map(({ item }) => item);
  expect(wrong({ _screen: "lead_time", ...slow, ec_1: "4" })).toEqual(["ec_1"]);
  expect(wrong({ _screen: "lead_time", ...slow, team: "1" })).toEqual(["team"]);
  expect(wrong({ _screen: "lead_time", ...slow, __proto__x: "1", constructor: "1" })).toHaveLength(2);
  expect(wrong({ _screen: "lead_time", lead_time: "7" })).toEqual(["lead_time"]);
  expect(wrong({ _screen: "lead_time", change_fail_rate: "9".repeat(100_000) })).toEqual([
    "change_fail_rate",
  ]);
  expect(
    wrong([
      ["_screen", "lead_time"],
      ["lead_time", "2"],
      ["lead_time", "3"],
    ]),
  ).toEqual(["lead_time"]);
  const many = Array.from({ length: 2_000 }, (_, at): [string, string] => [`x${at}`, "1"]);
  expect(wrong(many)).toHaveLength(20);
  const again = questionsOf(go({ _screen: "lead_time", ...slow, lead_time: "fast" }));
  expect(again.values.deployment_frequency).toEqual(["2"]);
  // A field of a later page, wrong: nothing of it is taken.
  expect(wrong({ _screen: "lead_time", ...slow, gc_1: "99" })).toEqual(["gc_1"]);
});

test("a state that was cut off, made up or given twice opens the empty form with a word", () => {
  for (const state of ["", "1.0~r~", "<script>", "x".repeat(100_000)])
    expect(questionsOf(go({ _state: state }))).toMatchObject({ notice: "broken", number: 1, hidden: [] });
  const { state } = resultOf(answered("4"));
  expect(
    questionsOf(
      go([
        ["_state", state],
        ["_state", state],
      ]),
    ),
  ).toMatchObject({ notice: "broken" });
});

test("an installation without the questionnaire has no quick check", () => {
  const without = { ...app, registry: createRegistry(surveysFolder()) };
  expect(() => startQuickCheck(without, wide)).toThrow(expect.objectContaining({ status: 404 }));
});
