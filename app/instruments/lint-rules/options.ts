/** What can be chosen: codes, labels, bands, ranges, and "I don't know". */
import { codesOf } from "../scales.ts";
import type { Instrument } from "../schema.ts";
import { type Finding, itemFindings, type Rules } from "./rule.ts";

export const optionRules: Rules = {
  "scale-codes": scaleCodes,
  "agreement-scale": agreementScales,
  "missing-options": missingOptions,
  "number-range": (it) =>
    itemFindings(
      it,
      (item) => item.kind === "number" && item.min >= item.max && "min must be below max",
      "min",
    ),
  "rating-range": (it) =>
    itemFindings(
      it,
      (item) =>
        item.kind === "rating" &&
        (item.min < 0 || item.min >= item.max || item.max - item.min > 10) &&
        "a rating has 2 to 11 whole numbers, from 0 or more",
      "min",
    ),
  "allocation-options": allocationOptions,
  "stream-steps": streamSteps,
  areas,
  bands: bands,
  "team-answers": (it) =>
    itemFindings(
      it,
      (item) =>
        item.kind === "team-choice" &&
        item.outside === item.nobody &&
        "outside and nobody have the same words",
      "nobody",
    ),
};

function scaleCodes(it: Instrument): Finding[] {
  return Object.entries(it.scales).flatMap(([id, scale]) => {
    const path = ["scales", id, "points"];
    const codes = scale.points.map(({ code }) => code);
    const labels = scale.points.map(({ label }) => label);
    const found: Finding[] = [];
    if (new Set(codes).size < codes.length) found.push({ path, message: "a code is used twice" });
    if (new Set(labels).size < labels.length) found.push({ path, message: "a label is used twice" });
    // Exports write reasons for a missing answer as negative numbers; the scoring key keeps a table up to the highest code.
    if (codes.some((code) => code < 0 || code > 9999)) found.push({ path, message: "codes are 0 to 9999" });
    return found;
  });
}

function allocationOptions(it: Instrument): Finding[] {
  return itemFindings(
    it,
    (item) => {
      if (item.kind !== "allocation") return false;
      const codes = item.options.map(({ code }) => code);
      if (new Set(codes).size < codes.length) return "a code is used twice";
      if (new Set(item.options.map(({ label }) => label)).size < codes.length) return "a label is used twice";
      return codes.some((code) => code < 0 || code > 9999) && "codes are 0 to 9999";
    },
    "options",
  );
}

function streamSteps(it: Instrument): Finding[] {
  return itemFindings(
    it,
    (item) => {
      if (item.kind !== "value-stream") return false;
      if (new Set(item.units).size < item.units.length) return "a unit is listed twice";
      return new Set(item.steps).size < item.steps.length && "a step is listed twice";
    },
    "steps",
  );
}

function agreementScales(it: Instrument): Finding[] {
  const used = new Set(it.items.flatMap((item) => (item.kind === "agreement" ? [item.scale] : [])));
  return [...used].flatMap((id) => {
    const scale = Object.hasOwn(it.scales, id) ? it.scales[id] : undefined;
    if (!scale) return [];
    const codes = scale.points.map(({ code }) => code);
    const found: Finding[] = [];
    if (codes.length !== 5 && codes.length !== 7)
      found.push({ path: ["scales", id, "points"], message: "an agreement scale has 5 or 7 points" });
    if (codes.some((code, at) => code !== at + 1))
      found.push({
        path: ["scales", id, "points"],
        message: "the codes of an agreement scale run 1, 2, 3 ... in order",
      });
    if (scale.direction !== "higher-is-better")
      found.push({
        path: ["scales", id, "direction"],
        message:
          "an agreement scale is higher-is-better; a statement whose agreement is bad is marked reversed",
      });
    return found;
  });
}

function missingOptions(it: Instrument): Finding[] {
  return itemFindings(
    it,
    (item) => {
      if (item.kind === "text") return false;
      if (new Set(item.missing).size < item.missing.length) return "a reason is listed twice";
      if (!item.missing.includes("dont-know")) return `"dont-know" must be offered`;
      if (item.sensitive && !item.missing.includes("prefer-not-to-say"))
        return `sensitive, so "prefer-not-to-say" must be offered`;
      return false;
    },
    "missing",
  );
}

/** An option may stand for several constructs, a construct belongs to one option. That the library has it is checked between files. */
function areas(it: Instrument): Finding[] {
  return itemFindings(
    it,
    (item) => {
      if (item.kind !== "single-choice" || !item.areas) return false;
      const constructs = item.areas.map(({ construct }) => construct);
      if (new Set(constructs).size < constructs.length) return "a construct belongs to one option only";
      const known = codesOf(item, it);
      const unknown = item.areas.find(({ code }) => !known.includes(code))?.code;
      return unknown !== undefined && `its scale has no code ${unknown}`;
    },
    "areas",
  );
}

function bands(it: Instrument): Finding[] {
  return itemFindings(
    it,
    (item) => {
      if (item.kind !== "percentage" || !item.bands) return false;
      const ends = item.bands.map(({ upTo }) => upTo);
      const levels = item.bands.map(({ level }) => level);
      if (ends.some((end, at) => end < 0 || (at > 0 && end <= (ends[at - 1] ?? end))))
        return "bands ascend from 0";
      if (ends.at(-1) !== 100) return "the last band ends at 100";
      const better = item.direction === "higher-is-better" ? levels : levels.toReversed();
      if (better.some((level, at) => level !== at + 1))
        return "levels run from 1 (worst) to the number of bands (best), one for each band";
      return false;
    },
    "bands",
  );
}
