/** Shape of what comes in: a wrong shape throws a RangeError here, before anything is computed. Thin data are no error. */
import type { AnalysisOptions, StudyData } from "./study-data.ts";

/** @throws RangeError naming the first thing that does not fit */
export function checkStudyData(data: StudyData): void {
  const { n } = data;
  if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`number of respondents ${n}`);
  checkMembership(data);
  for (const { id, levels, values } of data.metrics) {
    checkLength(`metric ${id}`, values, n);
    if (!(Number.isInteger(levels) && levels >= 2)) throw new RangeError(`metric ${id} has ${levels} levels`);
    for (const value of values)
      if (!Number.isNaN(value) && !(Number.isInteger(value) && value >= 1 && value <= levels))
        throw new RangeError(`metric ${id}: ${value} is not a level 1..${levels}`);
  }
  for (const { id, values } of data.raw) checkNumbers(`raw ${id}`, values, n);
  for (const construct of data.constructs)
    for (const item of construct.items) {
      checkLength(`item ${item.id}`, item.answers.codes, n);
      checkFinite(`item ${item.id}`, item.answers.numbers);
    }
  for (const { id, named, chosen } of data.teamChoices ?? []) {
    checkLength(`choice ${id}`, chosen, n);
    for (const at of chosen)
      if (!(at >= -1 && at < named.length)) throw new RangeError(`choice ${id} has no answer ${at}`);
  }
  if (data.deployer) {
    checkLength("deployer", data.deployer.chosen, n);
    for (const at of data.deployer.chosen)
      if (!(at >= -1 && at < data.deployer.codes.length))
        throw new RangeError(`deployer has no answer ${at}`);
  }
  checkDistinct("metric", data.metrics);
  checkDistinct("construct", data.constructs);
}

/** @throws RangeError when an option is outside what the analysis knows */
export function checkOptions({ unit, k, seed, tieOrders, draws }: AnalysisOptions): void {
  if (!["organization", "team", "respondent"].includes(unit))
    throw new RangeError(`unit of analysis ${unit}`);
  if (k !== 2 && k !== 3) throw new RangeError(`levels are named for k = 2 or 3, not ${k}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed ${seed} is not a whole number`);
  if (!(Number.isInteger(tieOrders) && tieOrders >= 1))
    throw new RangeError(`cannot try ${tieOrders} row orders`);
  if (!(Number.isInteger(draws) && draws >= 1)) throw new RangeError(`cannot draw ${draws} resamples`);
}

function checkMembership({ n, organization, team, organizations, teams }: StudyData): void {
  checkLength("organization", organization, n);
  checkLength("team", team, n);
  const places = organizations.length;
  for (const { key, organization: at } of teams)
    if (!(Number.isInteger(at) && at >= 0 && at < places))
      throw new RangeError(`team ${key} has no organization`);
  for (let i = 0; i < n; i++) {
    const at = organization[i]!;
    const member = team[i]!;
    if (at < -1 || at >= places) throw new RangeError(`row ${i}: organization ${at}`);
    if (member < -1 || member >= teams.length) throw new RangeError(`row ${i}: team ${member}`);
    if (member >= 0 && teams[member]!.organization !== at)
      throw new RangeError(`row ${i}: team ${teams[member]!.key} is not of its organization`);
  }
  checkDistinct(
    "organization",
    organizations.map((id) => ({ id })),
  );
  checkDistinct(
    "team",
    teams.map(({ key, organization: at }) => ({ id: `${at} ${key}` })),
  );
}

function checkDistinct(what: string, named: { id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of named) {
    if (seen.has(id)) throw new RangeError(`${what} ${id} appears twice`);
    seen.add(id);
  }
}

function checkNumbers(what: string, values: Float64Array, n: number): void {
  checkLength(what, values, n);
  checkFinite(what, values);
}

function checkFinite(what: string, values: Float64Array): void {
  for (const value of values)
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
      throw new RangeError(`${what} holds ${value}`);
}

function checkLength(what: string, values: ArrayLike<number>, n: number): void {
  if (values.length !== n) throw new RangeError(`${what} has ${values.length} rows, expected ${n}`);
}
