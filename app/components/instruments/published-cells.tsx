/** Cells that tables of published figures have in common: how many were asked, and where it stands. */
import { useT } from "../layout/language.tsx";

export function AskedCell({ column, n }: { column: string; n: { text: string; uncertain: boolean } }) {
  const t = useT();
  return (
    <td data-column={column}>
      {n.text}
      {n.uncertain && <span className="mark">{t("instruments.uncertain")}</span>}
    </td>
  );
}

type Source = { citation: string; url: string; licence: string; notes: readonly string[] };

export function SourceCell({ column, source }: { column: string; source: Source }) {
  const t = useT();
  return (
    <td data-column={column}>
      <a href={source.url}>{source.citation}</a>
      <small>{t("instruments.averages.licence", { licence: source.licence })}</small>
      {source.notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </td>
  );
}
