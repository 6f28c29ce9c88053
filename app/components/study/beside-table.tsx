/** Units by name beside the profiles of a published year: the nearest, whether one answer changes it, and the class of each median. */
import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import type { BesideReport } from "../../reports/beside-published.ts";
import { say } from "../../reports/words.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useT } from "../layout/language.tsx";
import { LevelMark } from "./level-name.tsx";

export function BesideTable({ beside, unit }: { beside: BesideReport; unit: UnitOfAnalysis }) {
  const t = useT();
  const { year, citation, url, metrics, rows } = beside;
  const title = t("beside.title", { year: String(year) });
  return (
    <section className="figure">
      <h2>{title}</h2>
      <p className="quiet">{t("beside.text", { unit })}</p>
      <ScrollRegion label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("chart.unit", { unit })}</th>
              <th scope="col">{t("beside.nearest")}</th>
              <th scope="col">{t("beside.step")}</th>
              {metrics.map((metric) => (
                <th key={say(metric, t)} scope="col">
                  {say(metric, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, organization, place, classes }) => (
              <tr key={`${organization} ${name}`}>
                <th scope="row">
                  <bdi>{name}</bdi>
                  {organization && (
                    <small>
                      <bdi>{organization}</bdi>
                    </small>
                  )}
                </th>
                <td>{place ? <Profile id={place.profile} /> : t("beside.small")}</td>
                <td>{place && t(place.keepsAfterOneStep ? "beside.keeps" : "beside.moves")}</td>
                {classes.map((words, at) => (
                  <td key={say(metrics[at]!, t)}>{words ? say(words, t) : t("study.hidden")}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="quiet">
        <a href={url} rel="noreferrer">
          <bdi>{t("beside.source", { citation })}</bdi>
        </a>
      </p>
    </section>
  );
}

function Profile({ id }: { id: string }) {
  const t = useT();
  if (id === "elite") return t("beside.elite");
  if (id !== "high" && id !== "medium" && id !== "low") return id;
  return (
    <>
      <LevelMark level={id} /> {t(`levels.name.${id}`)}
    </>
  );
}
