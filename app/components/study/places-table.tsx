/** Units by name: the group of each, how certain that is, and profiles whose metrics contradict each other. */
import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import type { UnitPlaceShown, UnitPlaces } from "../../reports/unit-places.ts";
import { say, type Words } from "../../reports/words.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useT } from "../layout/language.tsx";
import { Level } from "./level-name.tsx";

export function PlacesTable({ places, unit }: { places: UnitPlaces; unit: UnitOfAnalysis }) {
  const t = useT();
  const { shown, more, certain } = places;
  const odd = shown.filter((one) => one.odd !== null).length;
  const inOrganization = shown.some(({ organization }) => organization !== null);
  return (
    <section className="figure">
      <h2>{t("levels.places.title", { share: certain, unit })}</h2>
      <p className="quiet">{t("levels.places.note", { unit })}</p>
      {odd > 0 && <p>{t("levels.places.odd", { n: odd, unit })}</p>}
      <details>
        <summary>{t("levels.places.open", { n: shown.length, unit })}</summary>
        <ScrollRegion label={t("levels.places.open", { n: shown.length, unit })}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("chart.unit", { unit })}</th>
                {inOrganization && <th scope="col">{t("chart.organization")}</th>}
                <th scope="col">{t("levels.group")}</th>
                <th scope="col">{t("levels.places.certainty")}</th>
                <th scope="col">{t("levels.places.step")}</th>
                <th scope="col">{t("levels.places.profile")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <tr key={`${one.organization} ${one.name}`}>
                  <th scope="row">
                    <bdi>{one.name}</bdi>
                  </th>
                  {inOrganization && (
                    <td>
                      <bdi>{one.organization}</bdi>
                    </td>
                  )}
                  <td>
                    <Level level={one.level} />
                  </td>
                  <td>
                    <Certainty place={one} />
                  </td>
                  <td>{t(one.keepsAfterOneStep ? "levels.places.keeps" : "levels.places.moves")}</td>
                  <td>
                    <Profile odd={one.odd} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        {more > 0 && <p className="quiet">{t("levels.places.more", { n: more, unit })}</p>}
      </details>
    </section>
  );
}

function Certainty({ place: { certainty } }: { place: UnitPlaceShown }) {
  const t = useT();
  if ("between" in certainty) {
    const [lower, upper] = certainty.between;
    return t("levels.places.between", { lower: t(`levels.name.${lower}`), upper: t(`levels.name.${upper}`) });
  }
  return certainty.probability === null
    ? t("study.noData")
    : t("levels.places.clear", { share: certainty.probability });
}

function Profile({ odd }: Pick<UnitPlaceShown, "odd">) {
  const t = useT();
  if (odd === null) return t("levels.places.even");
  const titles = (words: Words[]) => words.map((title) => t("common.quoted", { text: say(title, t) }));
  return t("levels.places.uneven", {
    ahead: titles(odd.high).join(", "),
    behind: titles(odd.low).join(", "),
  });
}
