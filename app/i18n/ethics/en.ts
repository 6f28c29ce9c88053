/** Sheets of the ethics pack in English: our own texts, to be checked by somebody who knows the law of the place. */
import { counted } from "./counted.ts";
import type { EthicsFacts, EthicsSheets } from "./facts.ts";

const check = "Have it checked: this is a draft from the settings of the study, not legal advice.";

const days = (n: number) => counted("en", n, { one: "# day", other: "# days" });

const erased = (after: number | null) => {
  if (after === null) return "Answers row by row are kept until the host erases them";
  if (after === 0) return "Answers row by row are erased as soon as the last wave has closed";
  return `Answers row by row are erased ${days(after)} after the last wave has closed`;
};

const kept = ({ retentionDays, backupDays }: EthicsFacts) =>
  `${erased(retentionDays)}; ${backupDays === 0 ? "there are no backups" : `what was erased may lie in backups for another ${days(backupDays)}`}. Results that were computed stay.`;

const shown = ({ k }: EthicsFacts) =>
  `Nothing is shown of a group of fewer than ${k} answers, nor what would let somebody work it out. Before a wave closes only participation is shown, in coarse steps.`;

export const english: EthicsSheets = {
  consent: (facts) => `Information and consent: ${facts.title}

${check}

${facts.host} asks you to take part. Purpose: ${facts.purpose}

Taking part is voluntary. Nobody learns whether you answered, and you may stop at any page; what you have not sent does not count.

The questionnaire (${facts.questionnaire}) asks how software is delivered where you work. ${shown(facts)}

Your answers are stored without your name, address or the time, and nothing leads from an invitation to an answer. They are pseudonymous until results are published and backups have expired, and anonymous afterwards. With your receipt you may erase them until the wave closes, and look at them until results are published.${facts.openTexts ? " What you write in your own words is kept apart, without a way to your other answers, so that it cannot be found again to be erased." : ""} ${kept(facts)}

${facts.ownConsent ?? ""}

[ ] I have read this and agree that my answers are used in this study.

[ ] I also agree that my answers, row by row, go into files for research. (This is a choice of its own.)`,
  "data-protection": (facts) => `Data-protection summary: ${facts.title}

${check}

Who is responsible: ${facts.host}. Name a contact and, where there is one, the data-protection officer: ____

What for: ${facts.purpose}

What is processed: answers to ${facts.questionnaire}${facts.openTexts ? ", those in own words kept apart" : ""}; organization and team; language; part of the collection (early, middle, late). Of invited people the address, sealed, until they answer or the wave closes, and a role that many on their list have, until they answer or their invitation is erased. No network address, browser or time is stored with an answer.

On what ground: consent of each person (name the article of the law that applies): ____

Who receives it: the host; of each organization its own part. Nobody else, and no other service.

How it is protected: ${shown(facts)} Drafts and addresses are encrypted. Rows for research leave only with consent, and are generalised where too few people share them.

How long: ${kept(facts)}

Rights: to erase an answer by its receipt until the wave closes, and to see it until results are published; after that nobody can tell which answer is whose. Complaints go to the supervisory authority of the place: ____`,
  "works-council": (facts) => `Sheet for employee representatives: ${facts.title}

${check}

What it is: a survey of ${counted("en", facts.organizations, { one: "# organization", other: "# organizations" })} by ${facts.host}. ${facts.purpose}

What it is not: it does not measure a person, and makes no list of people or single score of teams. Measured figures of services, if handed in, are kept apart and never joined with answers.

What a leader sees: participation of a team as under 50 %, 50 to 75 %, or over 75 %, once a day; small teams together or not at all. Never who has answered. ${shown(facts)}

What cannot be done: finding a person's answer, not even by whoever runs the installation, once results are published and backups have expired; lowering the minimum group after the first answer; showing filters that were not declared.

Voluntary: no disadvantage follows from answering or not. Reminders reach those who have not answered without anybody seeing who they are.

How long: ${kept(facts)}

Agreed on ____ between ____ and ____`,
  "data-use": (facts) => `Data-use agreement: ${facts.title}

${check}

Between ${facts.host} and ____ (recipient).

1. The recipient gets rows of answers of people who agreed to research, with the codebook, for this purpose only: ____

2. The recipient does not try to find out who anybody is, does not join the rows with other data about people, and reports at once if somebody is recognised by chance.

3. Figures are published of groups of ${facts.k} answers or more, with the study and its questionnaire (${facts.questionnaire}) named.

4. Rows are stored encrypted, passed on to nobody, and deleted by ____. Deletion is confirmed in writing.

5. Organizations are named only if they agreed to it in writing.

6. Whoever breaks this returns and deletes everything. Place, date, signatures: ____`,
};
