/** One of the study's teams, or none of them: radios when there are few, else a select by organization. Functions, not components: see question.tsx. */
import type { Item, StudyTeams } from "../../instruments/schema.ts";
import { noTeam, offeredTeams } from "../../instruments/study-teams.ts";
import { mostRadios, reasonOptions, reasons } from "./options.tsx";
import type { QuestionWords } from "./question-words.ts";

type TeamChoice = Item & { kind: "team-choice" };

/** @param teams undefined where no study asks: then a sentence stands for them */
export function teamChoice(
  item: TeamChoice,
  teams: StudyTeams | undefined,
  given: string | undefined,
  words: QuestionWords,
) {
  const groups = teams ? offeredTeams(teams) : [];
  const count = groups.reduce<number>((sum, group) => sum + group.teams.length, noTeam.length);
  // What was stored is the whole id, what was sent is what stands for it on the page.
  const chosen = groups.flatMap((group) => group.teams).find(({ id, ref }) => given === id || given === ref);
  const value = chosen?.ref ?? given ?? "";
  if (count > mostRadios) return select(item, groups, value, words);
  return (
    <div className="list">
      {!teams && <p className="help">{words.t("question.teamsOfStudy")}</p>}
      {groups.flatMap(({ name: organization, teams: own }) =>
        own.map(({ ref, name }) => (
          <label key={ref}>
            <input type="radio" name={item.id} value={ref} defaultChecked={value === ref} />
            <span>
              {name} {groups.length > 1 && <span className="quiet">{organization}</span>}
            </span>
          </label>
        )),
      )}
      {noTeam.map((answer) => (
        <label key={answer}>
          <input type="radio" name={item.id} value={answer} defaultChecked={value === answer} />
          {item[answer]}
        </label>
      ))}
      {reasons("radio", item.id, item, given === undefined ? undefined : [given], words)}
    </div>
  );
}

function select(item: TeamChoice, groups: StudyTeams["organizations"], value: string, words: QuestionWords) {
  return (
    <select name={item.id} defaultValue={value} aria-label={item.text}>
      <option value="">{words.t("question.choose")}</option>
      {groups.map(({ id, name, teams }) => (
        <optgroup key={id} label={name}>
          {teams.map((team) => (
            <option key={team.ref} value={team.ref}>
              {team.name}
            </option>
          ))}
        </optgroup>
      ))}
      <optgroup label={words.t("question.instead")}>
        {noTeam.map((answer) => (
          <option key={answer} value={answer}>
            {item[answer]}
          </option>
        ))}
        {reasonOptions(item, words)}
      </optgroup>
    </select>
  );
}
