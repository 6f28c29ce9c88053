/** Studies as a list: each with its state, its wave, its dates and how many take part. */
import { useT } from "../layout/language.tsx";
import { Day } from "./day.tsx";

type Listed = {
  slug: string;
  title: string;
  host: string;
  state: "draft" | "open" | "resting" | "archived" | "erasing";
  waves: number;
  latest: {
    title: string;
    state: "planned" | "open" | "closed";
    opens_on: string | null;
    closes_on: string | null;
    /** By the clock: a wave that is open may take nobody new any more. */
    moment: "planned" | "open" | "ending" | "closed";
    /** It has been told who takes part in it. */
    isCounted: boolean;
  } | null;
  sizes: { organizations: number; people: number } | null;
  part: "results" | "own";
};

type Shelf = "active" | "archived";

type StudyListProps = {
  studies: readonly Listed[];
  shelf: Shelf;
  counts: Record<Shelf, number>;
  page: number;
  pages: number;
  mayCreate: boolean;
  isOfAll: boolean;
};

export function StudyListPage(props: StudyListProps) {
  const { studies, shelf, counts, page, pages, mayCreate } = props;
  const t = useT();
  const address = (to: Shelf, number = 1) => `/studies?shelf=${to}${number > 1 ? `&page=${number}` : ""}`;
  return (
    <>
      {mayCreate && (
        <p>
          <a className="button" href="/studies/new">
            {t("studies.new")}
          </a>
        </p>
      )}
      {counts.archived > 0 && (
        <nav className="shelves" aria-label={t("studies.shelf")}>
          {(["active", "archived"] as const).map((each) => (
            <a key={each} href={address(each)} aria-current={each === shelf ? "page" : undefined}>
              {t(`studies.shelf.${each}`, { n: counts[each] })}
            </a>
          ))}
        </nav>
      )}
      {studies.length === 0 ? (
        <div className="state">
          {shelf === "archived" ? <p>{t("studies.noneArchived")}</p> : <NoStudy {...props} />}
        </div>
      ) : (
        <ul className="studies">
          {studies.map((study) => (
            <li key={study.slug}>
              <StudyEntry study={study} />
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <nav className="shelves" aria-label={t("studies.page", { page, pages })}>
          {page > 1 && <a href={address(shelf, page - 1)}>{t("studies.before")}</a>}
          <span>{t("studies.page", { page, pages })}</span>
          {page < pages && <a href={address(shelf, page + 1)}>{t("studies.after")}</a>}
        </nav>
      )}
    </>
  );
}

/** Others may have studies here: only who sees all of them is told that there is none. */
function NoStudy({ mayCreate, isOfAll }: Pick<StudyListProps, "mayCreate" | "isOfAll">) {
  const t = useT();
  const more = isOfAll ? "studies.noneHint" : mayCreate ? "studies.noneGiven" : "studies.noneAsk";
  return (
    <>
      <p>{t(isOfAll ? "studies.none" : "studies.noneMine")}</p>
      {mayCreate && <p className="quiet">{t("studies.noneYet")}</p>}
      <p className="quiet">{t(more)}</p>
    </>
  );
}

function StudyEntry({ study }: { study: Listed }) {
  const t = useT();
  const { slug, title, host, state, latest, sizes, waves, part } = study;
  const address = `/studies/${encodeURIComponent(slug)}`;
  const open = state !== "open" || sizes?.people !== 0 ? "no" : latest?.isCounted ? "yes" : "uncounted";
  const isStopped = state === "open" && latest?.moment !== "open";
  return (
    <>
      <h2>
        <a href={part === "results" ? address : `${address}/own-part`}>{title}</a>
      </h2>
      <p>
        <span className="state-word">
          {isStopped
            ? t("waves.state", { state: latest?.moment === "ending" ? "ending" : "over" })
            : t("studies.state", { state })}
        </span>
        {latest && (
          <>
            . {latest.title}
            <Days wave={latest} />
          </>
        )}
      </p>
      <p className="quiet">
        {t("studies.host", { host })}.{sizes && ` ${t("studies.sizes", { ...sizes, waves, open })}.`}
      </p>
      {state === "open" && !isStopped && (
        <p>
          <a href={`/s/${encodeURIComponent(slug)}`}>{t("studies.openLink")}</a>
        </p>
      )}
    </>
  );
}

function Days({ wave: { state, opens_on, closes_on, moment } }: { wave: NonNullable<Listed["latest"]> }) {
  const last = state === "closed" ? "study.closedOn" : "study.closesOn";
  return (
    <>
      {opens_on && state === "planned" && (
        <>
          , <Day on={opens_on} message="study.opensOn" />
        </>
      )}
      {closes_on && (state !== "open" || moment === "open") && (
        <>
          , <Day on={closes_on} message={last} />
        </>
      )}
    </>
  );
}
