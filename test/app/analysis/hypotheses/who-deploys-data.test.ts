import { expect, test } from "vitest";
import { analyseStudy } from "../../../../app/analysis/analyse-study.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import type { StudyData } from "../../../../app/analysis/study-data.ts";
import { createStudyDataBuilder } from "../../../../app/instruments/scoring-key.ts";
import { realInstrument } from "../../../builders/instrument.ts";
import { options } from "../study-data.ts";

const core = realInstrument("delivery-core");
const bounds = { points: 5, levels: 0.5 };

/** Fail rates that depend on version control and not on who deploys; some people belong to no organization. */
function answered(order: readonly number[]): StudyData {
  const builder = createStudyDataBuilder(core);
  for (const at of order) {
    const random = createRandom(at + 1);
    const control = 1 + Math.floor(random() * 7);
    builder.add({
      organization: at % 21 === 20 ? null : `org ${at % 21}`,
      team: null,
      answers: {
        who_deploys: 1 + (Math.floor(at / 21) % 3),
        change_fail_rate: Math.round(40 - 4 * control + 6 * random()),
        vc_1: control,
        vc_2: control,
        vc_3: 8 - control,
      },
    });
  }
  return builder.build();
}

const rows = Array.from({ length: 630 }, (_, at) => at);
const analysed = (data: StudyData, more: object = { bounds }) =>
  analyseStudy(data, { ...options, unit: "respondent", draws: 30, ...more }).whoDeploys;

test("from answers to both results: who deploys is alike within the stated bound, version control goes with fewer failures", () => {
  const found = analysed(answered(rows));
  if (found?.status !== "ok" || found.value.model?.status !== "ok") throw new Error("not estimable");
  expect(found.value).toMatchObject({ unit: "points", bound: 5, verdict: "equivalent" });
  expect(found.value.groups.map(({ deployer, n }) => [deployer, n])).toEqual([
    [1, 210],
    [2, 210],
    [3, 210],
  ]);
  expect(found.value.model.value.practices).toHaveLength(1);
  expect(found.value.model.value.practices[0]).toMatchObject({ id: "version-control" });
  expect(found.value.model.value.practices[0]?.interval.upper).toBeLessThan(0);
});

test("the order in which people answered decides nothing", () => {
  const other = analysed(answered(shuffled(rows, createRandom(5))));
  expect(JSON.stringify(other)).toBe(JSON.stringify(analysed(answered(rows))));
});

test("without a bound that was stated nothing is tested", () => {
  expect(analysed(answered(rows), {})).toBeUndefined();
});
