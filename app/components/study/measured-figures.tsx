/** What tools measured of each service, beside what people report; and the form that replaces it. */
import { measuredMetrics, type Reported } from "../../reports/measured.ts";
import { say } from "../../reports/words.ts";
import {
  figureColumns,
  type MeasuredProblem,
  type MeasuredRow,
  measuredColumns,
} from "../../shared/measured-file.ts";
import { decimal } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";

type Props = {
  page: {
    saved: number | null;
    frame: { wave: { title: string } | null };
    organizations: { at: number; name: string; rows: number; latest: string | null }[];
    chosen: {
      at: number;
      name: string;
      rows: MeasuredRow[];
      isCut: boolean;
      handIn: "now" | "not-now" | "theirs";
      reported: Reported | null;
    } | null;
  };
  here: string;
  refused: { name: string; problems: MeasuredProblem[]; count: number } | undefined;
};

export function MeasuredFigures({ page, here, refused }: Props) {
  const t = useT();
  const { chosen, organizations, saved } = page;
  return (
    <div className="collection">
      <div className="state">
        <h1>{t("measured.title")}</h1>
        <p>{t("measured.intro")}</p>
        {saved !== null && !refused && (
          <p className="notice" role="status">
            {t(saved === 0 ? "measured.removed" : "measured.saved", { n: saved })}
          </p>
        )}
        {refused && <Problems {...refused} />}
        {organizations.length === 0 && <p>{t("measured.nobody")}</p>}
      </div>
      {organizations.length > 1 && (
        <form method="get" action={here} className="choose-organization">
          <label htmlFor="of">{t("measured.organization")}</label>
          <select id="of" name="of" defaultValue={chosen?.at ?? 0}>
            {organizations.map(({ at, name, rows }) => (
              <option key={name} value={at}>
                {rows > 0 ? `${name}: ${t("measured.rows", { n: rows })}` : name}
              </option>
            ))}
          </select>
          <button type="submit" className="button second">
            {t("measured.show")}
          </button>
        </form>
      )}
      {chosen && <Figures chosen={chosen} wave={page.frame.wave?.title ?? ""} />}
      {chosen?.handIn === "theirs" && <p className="quiet">{t("measured.theirs", { name: chosen.name })}</p>}
      {chosen?.handIn === "now" && <Replace here={here} name={chosen.name} has={chosen.rows.length > 0} />}
    </div>
  );
}

type Chosen = NonNullable<Props["page"]["chosen"]>;

function Figures({ chosen, wave }: { chosen: Chosen; wave: string }) {
  const t = useT();
  const { name, rows, isCut, reported } = chosen;
  const latest = rows.filter(({ service }, at) => rows.findIndex((row) => row.service === service) === at);
  const older = rows.filter((row) => !latest.includes(row));
  return (
    <section className="stack">
      <h2>{name}</h2>
      {rows.length === 0 && <p>{t("measured.none")}</p>}
      <p className="quiet">{t("measured.apart")}</p>
      <ScrollRegion label={name}>
        <table className="rates">
          <Head />
          <tbody>
            <tr>
              <th scope="row" colSpan={2}>
                {t("measured.reported", { wave })}
              </th>
              {measuredMetrics.map((metric) => (
                <td key={metric}>
                  <Said cell={reported?.[metric] ?? null} />
                </td>
              ))}
            </tr>
          </tbody>
          <Rows rows={latest} />
        </table>
      </ScrollRegion>
      {older.length > 0 && (
        <details>
          <summary>{t("measured.older")}</summary>
          <ScrollRegion label={t("measured.older")}>
            <table className="rates">
              <Head />
              <Rows rows={older} />
            </table>
          </ScrollRegion>
          {isCut && <p className="quiet">{t("measured.cut", { n: rows.length })}</p>}
        </details>
      )}
    </section>
  );
}

function Said({ cell }: { cell: Reported[keyof Reported] }) {
  const t = useT();
  if (cell === null) return <span className="quiet">–</span>;
  if ("shown" in cell) return <>{say(cell.shown, t)}</>;
  return <span className="quiet">{t("measured.hidden")}</span>;
}

function Head() {
  const t = useT();
  return (
    <thead>
      <tr>
        <th scope="col">{t("measured.service")}</th>
        <th scope="col">{t("measured.month")}</th>
        {measuredMetrics.map((metric) => (
          <th key={metric} scope="col">
            {t(`measured.${metric}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Rows({ rows }: { rows: readonly MeasuredRow[] }) {
  const language = useLanguage();
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={`${row.service} ${row.month}`}>
          <th scope="row">{row.service}</th>
          <td>{row.month}</td>
          {figureColumns.map((column) => {
            const value = row[column];
            return <td key={column}>{value === null ? "–" : decimal(language, value, 1)}</td>;
          })}
        </tr>
      ))}
    </tbody>
  );
}

function Problems({ name, problems, count }: NonNullable<Props["refused"]>) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts this is the only way to bring the reader to what went wrong
    <div className="notice" role="alert" tabIndex={-1} autoFocus>
      <h2>{t("measured.refused", { n: count, name })}</h2>
      <ul>
        {problems.map(({ code, line, column, value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list of what is wrong, in the order of the file
          <li key={at}>
            {line > 0 && `${t("measured.line", { line })} `}
            {t(`measured.problem.${code}`, { column, value })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Replace({ here, name, has }: { here: string; name: string; has: boolean }) {
  const t = useT();
  return (
    <section className="stack">
      <h2>{t("measured.replace", { name })}</h2>
      <p>{t("measured.how")}</p>
      <pre className="sample-file">{`${measuredColumns.join(",")}\n2027-01,checkout,42,20.5,7.5,3`}</pre>
      <form method="post" action={here} encType="multipart/form-data" className="send-file">
        <input type="hidden" name="_action" value="replace" />
        <input type="hidden" name="organization" value={name} />
        <label htmlFor="file">{t("measured.file")}</label>
        <input id="file" type="file" name="file" accept=".csv,text/csv" required />
        <p className="actions">
          <button type="submit" className="button">
            {t("measured.send")}
          </button>
        </p>
      </form>
      {has && (
        <form method="post" action={here} encType="multipart/form-data">
          <input type="hidden" name="_action" value="remove" />
          <input type="hidden" name="organization" value={name} />
          <button type="submit" className="button second">
            {t("measured.remove", { name })}
          </button>
        </form>
      )}
    </section>
  );
}
