/**
 * Who may do what: the one table. What it does not name is refused. Pages and programs ask the same services, and these ask here.
 */

/** How somebody stands to what is asked for. One person may stand in several ways; whoever is signed in is an `account` to everything. */
export type Standing =
  | "operator"
  | "account"
  /** Of any organization. */
  | "any-leader"
  /** Of the organization that hosts the study, or that the page is about. */
  | "leader"
  | "researcher"
  /** Of an organization that takes part in the study. */
  | "participant-leader"
  | "participant-researcher";

const hosts = ["operator", "leader", "researcher"] as const;

const policy = {
  /** Each sees those in which they have a part. */
  "studies.list": ["operator", "account"],
  "studies.create": ["operator", "any-leader"],
  /** Scores of a closed wave, the course of a computation, participation while a wave is open. */
  "study.results": hosts,
  "study.compute": hosts,
  /** Who takes part, and the invitations. */
  "study.collection": hosts,
  /** Sheets for those who decide whether a study may run. */
  "study.ethics": hosts,
  /** What a wave would show and find, before it opens. */
  "study.plan": hosts,
  /** Figures that tools measured: of an organization's services, for its own leaders and the host. */
  "study.measured": [...hosts, "participant-leader"],
  /** Handing them in, or taking them away: each organization for itself. No host, and no operator, changes those of another. */
  "study.measure": ["participant-leader"],
  /** The same for the only organization of a study, where nobody leads it here: then it is the host's own, under whatever name. */
  "study.measure-sole": ["operator", "leader"],
  /** Who of the own organization has taken part, and how large the cohort is. */
  "study.own-part": [...hosts, "participant-leader", "participant-researcher"],
  /** Answers row by row, of those who agreed, and what the columns mean. */
  "study.export": ["operator", "researcher"],
  /** The whole study as one file, for another installation. */
  "study.archive": ["operator"],
  /** Taking such a file in. */
  "studies.take": ["operator"],
  "study.preview": hosts,
  /** Inviting people, planning reminders. */
  "study.invitations": ["operator", "leader"],
  "study.modules": ["operator", "leader"],
  "study.steps": ["operator", "leader"],
  /** What is said around the questions, how long answers are kept; archiving and copying it. */
  "study.settings": ["operator", "leader"],
  /** Which organizations and teams take part. */
  "study.members": ["operator", "leader"],
  /** Planning, opening, extending, ending and publishing one. */
  "study.waves": ["operator", "leader"],
  "study.erase": ["operator", "leader"],
  /** To be seen by the host as a unit: nobody agrees for another organization. */
  "study.agree": ["participant-leader"],
  /** Giving a study the teams that an organization keeps: each hands over its own. */
  "study.hand-over-teams": ["participant-leader"],
  "organizations.list": ["operator", "account"],
  "organizations.create": ["operator"],
  "organization.view": hosts,
  /** Inviting, another role, removing. */
  "organization.members": ["operator", "leader"],
  /** Making somebody an operator, and whatever is about one. */
  "organization.operators": ["operator"],
  /** The teams that it keeps from study to study. */
  "organization.teams": ["operator", "leader"],
  "organization.studies": ["operator"],
  /** Making a study whose host it is. */
  "organization.host": ["operator", "leader"],
  "organization.delete": ["operator"],
  /** The queue, the audit log, all accounts, and the state of the machine with its backups. */
  "installation.jobs": ["operator"],
  "installation.audit": ["operator"],
  "installation.accounts": ["operator"],
  "installation.system": ["operator"],
  /** All results of an earlier version of the analysis, of every study. */
  "installation.recompute": ["operator"],
} as const satisfies Record<string, readonly Standing[]>;

export type Action = keyof typeof policy;

export function may(action: Action, standings: readonly Standing[]): boolean {
  const allowed: readonly Standing[] = policy[action];
  return standings.some((each) => allowed.includes(each));
}
