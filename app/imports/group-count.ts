/** Counts the organizations and teams that a file names, and stops when they are more than a study can have. */
import type { ImportProblem } from "./problem.ts";
import type { ImportReport } from "./report.ts";

// Far beyond any study; a column of free text or of keys mapped by mistake would else fill the memory.
const mostOrganizations = 20_000;
const mostTeams = 100_000;

/** The file names more groups than a study can have: most likely the wrong column. */
export class TooManyGroups extends Error {
  readonly problem: ImportProblem;
  constructor(line: number, most: number, what: "organizations" | "teams") {
    const message = `more than ${most.toLocaleString("en")} ${what}: is this the right column?`;
    super(message);
    this.problem = { place: "file", line, rule: "too-many-groups", message };
  }
}

/** Keeps the counts of `report` current. @throws TooManyGroups from add */
export function countGroups(report: ImportReport) {
  const organizations = new Set<string>();
  const teams = new Set<string>();
  return {
    add(line: number, organization: string | null, team: string | null): void {
      if (organization === null) report.withoutOrganization += 1;
      else organizations.add(organization);
      if (team !== null) teams.add(JSON.stringify([organization, team]));
      if (organizations.size > mostOrganizations)
        throw new TooManyGroups(line, mostOrganizations, "organizations");
      if (teams.size > mostTeams) throw new TooManyGroups(line, mostTeams, "teams");
      report.organizations = organizations.size;
      report.teams = teams.size;
    },
  };
}
