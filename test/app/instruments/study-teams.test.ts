import { expect, test } from "vitest";
import type { Answers } from "../../../app/instruments/answer.ts";
import { checkedAnswer } from "../../../app/instruments/answer-check.ts";
import { completeAnswers, readForm } from "../../../app/instruments/answer-schema.ts";
import { codebookVariables } from "../../../app/instruments/codebook-variables.ts";
import { shownPages } from "../../../app/instruments/conditions.ts";
import { diffInstruments } from "../../../app/instruments/diff.ts";
import { estimatedSeconds } from "../../../app/instruments/duration.ts";
import { formValues } from "../../../app/instruments/form-values.ts";
import { readSurveyJs } from "../../../app/instruments/interchange/surveyjs-read.ts";
import { surveyJsOf } from "../../../app/instruments/interchange/surveyjs-write.ts";
import { readXlsForm } from "../../../app/instruments/interchange/xlsform-read.ts";
import { xlsFormOf } from "../../../app/instruments/interchange/xlsform-write.ts";
import { parseInstrument } from "../../../app/instruments/parse.ts";
import { itemOf } from "../../../app/instruments/scales.ts";
import { createStudyDataBuilder } from "../../../app/instruments/scoring-key.ts";
import { withTeams } from "../../../app/instruments/study-teams.ts";
import { textsOf, translateInstrument } from "../../../app/instruments/translation.ts";
import { instrumentFrom, smallInstrument } from "../../builders/instrument.ts";
import { asked, asksTeams, asksTeamsSource, teams } from "./asks-teams.ts";

const sent = (...values: string[]) =>
  readForm(asked(), "fourth", new URLSearchParams(values.map((value) => ["waits", value])));

test.each([
  ["what stands for a team on the page", "kilns0", "kilns0000001"],
  ["a team by its whole id", "ledger000001", "ledger000001"],
  ["somebody outside", "outside", "outside"],
  ["nobody", "nobody", "nobody"],
])("%s is an answer: a team by its whole id, or the word for none", (_, value, answer) => {
  expect(sent(value)).toEqual({ answers: { waits: answer }, comments: {}, errors: [] });
});

test("a reason for no answer, and nothing at all, are what they are everywhere", () => {
  expect(sent("dont-know").answers).toEqual({ waits: { missing: "dont-know" } });
  expect(sent("")).toEqual({ answers: {}, comments: {}, errors: [] });
});

test.each([
  ["the own team", "clay00"],
  ["the own team by its whole id", "clay00000001"],
  ["a team of another study", "a1b2c3d4e5f6"],
  ["too little of an id", "kilns"],
  ["more than an id", "kilns00000011"],
  ["a name", "Kilns"],
  ["an organization", "bank"],
  ["another spelling", "Nobody"],
  ["a reason that is not offered", "prefer-not-to-say"],
  ["a name that every object has", "__proto__"],
])("%s cannot be chosen", (_, value) => {
  expect(sent(value)).toEqual({
    answers: {},
    comments: {},
    errors: [{ item: "waits", message: "respond.error.notAnOption" }],
  });
});

test("two teams are one too many", () => {
  expect(sent("kilns0", "ledger").errors).toEqual([{ item: "waits", message: "respond.error.repeated" }]);
});

test("a stored answer fills the form again, and the form reads back to the same answer", () => {
  for (const answer of ["kilns0000001", "outside", "nobody"]) {
    const [value = ""] = formValues(asked().items, { waits: answer }, {}).waits ?? [];
    expect(sent(value).answers).toEqual({ waits: answer });
  }
});

test("a chosen team that does not take part any more is no answer when the questionnaire is sent", () => {
  expect(completeAnswers(asked(), { waits: "gone00000001" }).waits).toEqual({ missing: "skipped" });
  expect(completeAnswers(asked(), { waits: "kilns0000001" }).waits).toBe("kilns0000001");
});

test("a study with no other team does not ask, and stores that it did not", () => {
  const alone = withTeams(asksTeams(), {
    ...teams,
    organizations: [{ id: "o", name: "O", teams: [{ id: "clay00000001", ref: "clay00", name: "Clay" }] }],
  });
  expect(shownPages(alone, {}).map(({ id }) => id)).not.toContain("fourth");
  expect(shownPages(asked(), {}).map(({ id }) => id)).toContain("fourth");
  expect(completeAnswers(alone, { waits: "nobody" }).waits).toEqual({ missing: "not-shown" });
});

test("only an offered team, by its whole id, is an answer that comes from elsewhere", () => {
  const check = (value: unknown) => checkedAnswer(itemOf(asked(), "waits"), asked(), value);
  for (const answer of ["kilns0000001", "outside", { missing: "skipped" }])
    expect(check(answer)).toEqual(answer);
  for (const value of ["clay00000001", "kilns0", "Kilns", 0, ["kilns0000001"], null])
    expect(check(value)).toBeUndefined();
});

const rulesOf = (source: string) => {
  const read = parseInstrument("t.yaml", source);
  return "problems" in read ? read.problems.map(({ rule }) => rule) : [];
};

test("no condition refers to a team, none is scored, none is a level, and none stands in a file", () => {
  const later = "- { id: fifth, title: Fifth, items: [remark], when: { item: waits, in: [1] } }";
  expect(
    rulesOf(asksTeamsSource.replace("doors, rooms, remark", "doors, rooms").concat(`  ${later}\n`)),
  ).toContain("condition");
  const scored = asksTeamsSource.replace(
    "kind: team-choice, construct: context",
    "kind: team-choice, construct: tidy",
  );
  expect(rulesOf(scored)).toContain("scored-direction");
  expect(rulesOf(asksTeamsSource.replace("levelMetrics: [", "levelMetrics: [waits, "))).toContain(
    "level-metrics",
  );
  expect(rulesOf(asksTeamsSource.replace("nobody: No one", "nobody: No one, teams: []"))).toContain(
    "unknown-key",
  );
  expect(rulesOf(asksTeamsSource.concat("teams: { organizations: [], own: null }\n"))).toContain(
    "unknown-key",
  );
  expect(rulesOf(asksTeamsSource.replace("nobody: No one", "nobody: Others"))).toContain("team-answers");
  expect(rulesOf(asksTeamsSource)).toEqual([]);
});

test("answers with teams are counted apart and go into no column of numbers", () => {
  const builder = createStudyDataBuilder(asksTeams());
  const add = (answers: Answers) => builder.add({ organization: "bank", team: "ledger000001", answers });
  for (const waits of ["kilns0000001", "nobody", { missing: "dont-know" as const }, "kilns0000001"])
    add({ waits });
  add({});
  const { teamChoices, ...numbers } = builder.build();
  expect(JSON.stringify(numbers)).not.toMatch(/kilns|waits/);
  expect(teamChoices).toEqual([
    { id: "waits", named: ["kilns0000001", "nobody"], chosen: Int32Array.from([0, 1, -1, 0, -1]) },
  ]);
  expect(createStudyDataBuilder(smallInstrument()).build()).not.toHaveProperty("teamChoices");
});

test("its one column tells a relation in four codes, and reads no team's id", () => {
  const [column, ...more] = codebookVariables(itemOf(asksTeams(), "waits"), asksTeams());
  expect(more).toEqual([]);
  expect(column).toMatchObject({ name: "waits", min: 0, max: 3, direction: "none" });
  expect(column?.codes.map(({ code, label }) => `${code} ${label}`)).toEqual([
    "0 No one",
    "1 a team of the same organization",
    "2 a team of another organization",
    "3 Others",
  ]);
  expect(column?.read("kilns0000001")).toBeNull();
  expect(column?.read("outside")).toBeNull();
  expect(column?.read(2)).toBe(2);
});

test("both of its words can be translated, make it another question when they change, and take time to read", () => {
  const it = asksTeams();
  expect([...textsOf(it).keys()]).toEqual(
    expect.arrayContaining(["items.waits.outside", "items.waits.nobody"]),
  );
  const texts = { "items.waits.outside": "Andere", "items.waits.nobody": "Niemand" };
  const german = translateInstrument(it, { language: "de", status: "draft", texts });
  expect(itemOf(german, "waits")).toMatchObject({ outside: "Andere", nobody: "Niemand" });
  const other = instrumentFrom(asksTeamsSource.replace("outside: Others", "outside: Somebody else"));
  expect(diffInstruments(it, other).changed).toEqual([{ id: "waits", what: ["outside"] }]);
  const longer = instrumentFrom(
    asksTeamsSource.replace("outside: Others", "outside: Others of whom there are very many"),
  );
  expect(estimatedSeconds(longer)).toBeGreaterThan(estimatedSeconds(it));
});

test("other tools get a field to write in, are told so, and Gemba reads its own question back", () => {
  const it = asksTeams();
  const form = xlsFormOf(it);
  const told = { where: "waits", what: expect.stringMatching(/teams of a study/) };
  expect(form.losses).toContainEqual(told);
  expect(form.sheets[0]?.rows.find((row) => row[1] === "waits")?.[0]).toBe("text");
  expect(readXlsForm(form.sheets)).toMatchObject({ instrument: it });
  const { survey, losses } = surveyJsOf(it);
  expect(losses).toContainEqual(told);
  expect(readSurveyJs(JSON.parse(JSON.stringify(survey)), "back")).toMatchObject({ instrument: it });
});
