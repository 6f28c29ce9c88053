/** The published averages of the Quick Check: of the key metrics by year, and of capabilities. */
import type { PublishedAverages as Averages } from "../../reports/instrument-published.ts";
import { useT } from "../layout/language.tsx";
import { profileName } from "./published-profiles.tsx";

export function PublishedAverages({ averages }: { averages: Averages }) {
  const t = useT();
  const { years, rows, capabilities, notes: ofAll } = averages;
  const columns = years.map(({ year, range }) =>
    t("instruments.averages.year", { year: String(year), range: t("instruments.averages.range", range) }),
  );
  const capabilityYears = [...new Set(capabilities.map(({ year }) => year))];
  return (
    <>
      <h3>{t("instruments.averages")}</h3>
      <p className="quiet">{t("instruments.averages.text")}</p>
      <table className="stacking">
        <caption>{t("instruments.averages.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("instruments.averages.metric")}</th>
            {years.map(({ year, range }) => (
              <th key={year} scope="col">
                {year} <small>{t("instruments.averages.range", range)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ of, cells }) => (
            <tr key={of}>
              <th scope="row">{t(`instruments.averages.of.${of}`)}</th>
              {cells.map((cell, at) => (
                <td key={years[at]?.year} data-column={columns[at]} className={cell ? undefined : "absent"}>
                  {cell === null ? (
                    <span className="quiet">{t("instruments.averages.absent")}</span>
                  ) : (
                    <>
                      {cell.sd === null
                        ? t("instruments.averages.mean", { mean: cell.mean })
                        : t("instruments.averages.value", { mean: cell.mean, sd: cell.sd })}
                      {cell.uncertain && <span className="mark">{t("instruments.uncertain")}</span>}
                      {cell.printed !== null && (
                        <small>{t("instruments.averages.printed", { value: cell.printed })}</small>
                      )}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {capabilityYears.map((year) => (
        <CapabilityAverages key={year} year={year} rows={capabilities.filter((one) => one.year === year)} />
      ))}
      {ofAll.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      <ul className="sources">
        {years.map(({ year, citation, url, licence, n, notes }) => (
          <li key={year}>
            {year}: <a href={url}>{citation}</a>. {t("instruments.averages.licence", { licence })}{" "}
            {t("instruments.averages.n", { n: n.text })}
            {n.uncertain && <span className="mark">{t("instruments.uncertain")}</span>}
            {notes.map((note) => (
              <small key={note}>{note}</small>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function CapabilityAverages({ year, rows }: { year: number; rows: Averages["capabilities"] }) {
  const t = useT();
  const head = {
    capability: t("instruments.averages.capability"),
    everybody: t("instruments.averages.everybody"),
    recommended: t("instruments.averages.recommended"),
  };
  return (
    <table className="stacking">
      <caption>{t("instruments.averages.capabilities", { year: String(year) })}</caption>
      <thead>
        <tr>
          <th scope="col">{head.capability}</th>
          <th scope="col" className="number">
            {head.everybody}
          </th>
          <th scope="col">{head.recommended}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ construct, printed, mean, profile, uncertain }) => (
          <tr key={construct}>
            <th scope="row">
              {printed} <small>{construct}</small>
            </th>
            <td className="number" data-column={head.everybody}>
              {mean}
              {uncertain && <span className="mark">{t("instruments.uncertain")}</span>}
            </td>
            <td data-column={head.recommended}>
              {t("instruments.averages.profile", { mean: profile.mean, profile: profileName(t, profile.id) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
