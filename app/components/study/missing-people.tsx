/** Who answered clearly less often than the others: stands wherever figures of the wave do. */
import type { ParticipationReport } from "../../reports/participation.ts";
import { useT } from "../layout/language.tsx";

export type MissingShown = ParticipationReport["missing"];

export function MissingPeople({ missing }: { missing: MissingShown }) {
  if (missing.length === 0) return null;
  return <MissingList missing={missing} />;
}

const mostNamed = 8;

function MissingList({ missing }: { missing: MissingShown }) {
  const t = useT();
  return (
    <section className="notice" aria-labelledby="missing-people">
      <h2 id="missing-people">{t("missing.title")}</h2>
      <p>{t("missing.explain")}</p>
      <ul>
        {missing.slice(0, mostNamed).map((each) => (
          <li key={`${each.by} ${each.of}`}>{nameOf(each, t)}</li>
        ))}
        {missing.length > mostNamed && <li>{t("missing.more", { n: missing.length - mostNamed })}</li>}
      </ul>
    </section>
  );
}

function nameOf({ by, of }: MissingShown[number], t: ReturnType<typeof useT>): string {
  if (of === null) return t("missing.hidden");
  if (by === "organization") return of;
  return by === "role" ? t("missing.role", { name: of }) : t("missing.teamSize", { of });
}
