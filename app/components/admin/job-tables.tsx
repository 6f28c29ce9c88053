/** The queue: how many jobs of what, and those that are not done, with what a person may do about them. */
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useT } from "../layout/language.tsx";
import { DeedForm } from "./deed-form.tsx";
import { failureWords, kindWords, type LetterStep, stepWords } from "./job-words.ts";
import { Moment } from "./moment.tsx";

type State = "waiting" | "running" | "uncertain" | "dead" | "done";

type CountLine = { kind: string; state: State; n: number; due: string | null };

/** Of studies: in steps, because the exact number may tell how many have not answered. */
type LetterLine = { state: State; step: LetterStep; due: string | null };

type CountsProps = { counts: readonly CountLine[]; letters: readonly LetterLine[] };

export function JobCounts({ counts, letters }: CountsProps) {
  const t = useT();
  const dead = new Set(counts.filter(({ state }) => state === "dead").map(({ kind }) => kind));
  if (letters.some(({ state }) => state === "dead")) dead.add("mail");
  return (
    <>
      <ScrollRegion label={t("jobs.overview")}>
        <table>
          <caption>{t("jobs.overview")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("jobs.kind")}</th>
              <th scope="col">{t("jobs.state")}</th>
              <th scope="col" className="number">
                {t("jobs.count")}
              </th>
              <th scope="col">{t("jobs.due")}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, state, n, due }) => (
              <tr key={`${kind} ${state}`}>
                <th scope="row">{kindWords(t, kind)}</th>
                <td>{t(`jobs.state.${state}`)}</td>
                <td className="number">{n}</td>
                <td>{due && <Moment at={due} />}</td>
              </tr>
            ))}
            {letters.map(({ state, step, due }) => (
              <tr key={state}>
                <th scope="row">{t("jobs.letters")}</th>
                <td>{t(`jobs.state.${state}`)}</td>
                <td className="number">{stepWords(t, step)}</td>
                <td>{due && <Moment at={due} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {letters.length > 0 && <p>{t("jobs.letters.explain")}</p>}
      {[...dead].map((kind) => (
        <div key={kind} className="admin-deeds">
          {kind !== "analysis" && (
            <DeedForm
              action="repeat-all"
              fields={{ kind }}
              label={t("jobs.repeatAll", { kind: kindWords(t, kind) })}
            />
          )}
          <DeedForm
            action="drop-all"
            fields={{ kind }}
            label={t("jobs.dropAll", { kind: kindWords(t, kind) })}
          />
        </div>
      ))}
    </>
  );
}

type FiltersProps = {
  filter: { kind?: string | undefined; state?: string | undefined };
  kinds: readonly string[];
  states: readonly State[];
};

/** Narrows the list below it. */
export function JobFilters({ filter, kinds, states }: FiltersProps) {
  const t = useT();
  return (
    <form method="get" className="account-form admin-filter">
      <div className="field">
        <label htmlFor="kind">{t("jobs.kind")}</label>
        <select id="kind" name="kind" defaultValue={filter.kind ?? ""}>
          <option value="">{t("audit.all")}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords(t, kind)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="state">{t("jobs.state")}</label>
        <select id="state" name="state" defaultValue={filter.state ?? ""}>
          <option value="">{t("audit.all")}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`jobs.state.${state}`)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button second">
        {t("jobs.find")}
      </button>
    </form>
  );
}

/** What waits since a backup was put back, and letting it go or not. */
export function HeldJobs({ kinds }: { kinds: readonly string[] }) {
  const t = useT();
  return (
    <section aria-labelledby="held">
      <h2 id="held">{t("jobs.held")}</h2>
      <p>{t("jobs.held.explain")}</p>
      {kinds.map((kind) => (
        <div key={kind} className="admin-deeds">
          <DeedForm
            action="repeat-held"
            fields={{ kind }}
            label={t("jobs.repeatHeld", { kind: kindWords(t, kind) })}
          />
          <DeedForm
            action="drop-held"
            fields={{ kind }}
            label={t("jobs.dropHeld", { kind: kindWords(t, kind) })}
          />
        </div>
      ))}
    </section>
  );
}

export type JobRow = {
  id: string;
  kind: string;
  state: State;
  attempts: number;
  due: string;
  lease: string | null;
  made: string;
  failure: string | null;
  mayRepeat: boolean;
  mayDrop: boolean;
  isOldest: boolean;
};

export function JobList({ jobs }: { jobs: readonly JobRow[] }) {
  const t = useT();
  return (
    <ScrollRegion label={t("jobs.list")}>
      <table>
        <caption>{t("jobs.list")}</caption>
        <thead>
          <tr>
            {(["kind", "state", "made", "due", "lease", "attempts", "failure", "act"] as const).map(
              (name) => (
                <th key={name} scope="col">
                  {t(`jobs.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <th scope="row" id={`job-${job.id}`}>
                {job.isOldest ? t("jobs.letters.oldest") : kindWords(t, job.kind)}
              </th>
              <td>{t(`jobs.state.${job.state}`)}</td>
              <td>
                <Moment at={job.made} />
              </td>
              <td>
                <Moment at={job.due} />
              </td>
              <td>{job.lease && <Moment at={job.lease} />}</td>
              <td className="number">{job.attempts}</td>
              <td>{job.failure && failureWords(t, job.failure)}</td>
              <td>
                {job.mayRepeat && (
                  <DeedForm
                    action="repeat"
                    fields={{ job: job.id }}
                    label={t("jobs.repeat")}
                    about={`job-${job.id}`}
                  />
                )}
                {job.mayDrop && (
                  <DeedForm
                    action="drop"
                    fields={{ job: job.id }}
                    label={t("jobs.drop")}
                    about={`job-${job.id}`}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
