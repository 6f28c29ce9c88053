/** Who answered clearly less often than the others: stands wherever figures of the wave do. */
import type { ParticipationReport } from "../../reports/participation.ts";
import { useT } from "../layout/language.tsx";

export type MissingShown = ParticipationReport["missing"];

export function MissingPeople({ missing }: { missing: MissingShown }) {
  if (missing.length === 0) return null;
  return <MissingList missing={missing} />;
}

/** Of organizations, of sizes and of roles each: many of one kind do not push the others off the list. */
const mostNamed = 8;

function MissingList({ missing }: { missing: MissingShown }) {
  const t = useT();
  const named = missing.filter(
    ({ by }, at) => missing.slice(0, at).filter((before) => before.by === by).length < mostNamed,
  );
  const more = missing.length - named.length;
  return (
    <section className="notice" aria-labelledby="missing-people">
      <h2 id="missing-people">{t("missing.title")}</h2>
      <p>{t("missing.explain")}</p>
      <ul>
        {named.map((each) => (
          <li key={`${each.by} ${each.of}`}>{nameOf(each, t)}</li>
        ))}
        {more > 0 && <li>{t("missing.more", { n: more })}</li>}
      </ul>
    </section>
  );
}

function nameOf({ by, of }: MissingShown[number], t: ReturnType<typeof useT>): string {
  if (of === null) return t("missing.hidden");
  if (by === "organization") return of;
  return by === "role" ? t("missing.role", { name: of }) : t("missing.teamSize", { of });
}
