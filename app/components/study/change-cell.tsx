/** One change: its interval as a mark around zero, and the same in words with its hedge. */
import { isShown } from "../../disclosure/cell.ts";
import type { ChangeCell, ShownChange } from "../../reports/wave-change.ts";
import { fixed } from "../charts/numbers.ts";
import { useLanguage, useT } from "../layout/language.tsx";

/** `points`: a share, said in percentage points; else in steps of its scale. */
type Kind = "steps" | "points";

type Props = {
  cell: ChangeCell;
  kind: Kind /** Half the width of the mark stands for so much. */;
  reach: number;
};

export function ChangeSince({ cell, kind, reach }: Props) {
  const t = useT();
  const language = useLanguage();
  if (cell === null) return <span className="quiet">{t("study.noData")}</span>;
  if (!isShown(cell)) return <span className="quiet">{t("study.hidden")}</span>;
  const { difference, interval, verdict } = cell.shown;
  if (interval === null) return <span className="quiet">{t("change.noInterval")}</span>;
  const [scale, digits] = kind === "points" ? [100, 0] : [1, 2];
  const written = (value: number) => fixed(language, withoutMinusZero(value * scale, digits), digits);
  const values = {
    by: written(Math.abs(difference)),
    from: written(interval.lower),
    to: written(interval.upper),
  };
  const way = verdict === "changed" ? (difference > 0 ? "rose" : "fell") : "none";
  return (
    <>
      <span className={verdict === "changed" ? undefined : "quiet"}>
        {t(kind === "points" ? `change.${way}Points` : `change.${way}`, values)}
      </span>
      <ChangeMark change={cell.shown} reach={reach} />
    </>
  );
}

const [width, height] = [120, 14];

/** Filled where zero is excluded, open where it is not: never by colour alone. The words beside it say the same. */
function ChangeMark({
  change: { difference, interval, verdict },
  reach,
}: {
  change: ShownChange;
  reach: number;
}) {
  if (interval === null) return null;
  const at = (value: number) => width / 2 + (Math.max(-1, Math.min(1, value / reach)) * (width - 12)) / 2;
  const middle = height / 2;
  return (
    <svg className="change-mark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <line className="change-zero" x1={width / 2} x2={width / 2} y1={0} y2={height} />
      <line
        className="change-interval"
        x1={at(interval.lower)}
        x2={at(interval.upper)}
        y1={middle}
        y2={middle}
      />
      <circle
        className={verdict === "changed" ? "change-point" : "change-point change-open"}
        cx={at(difference)}
        cy={middle}
        r={4}
      />
    </svg>
  );
}

/** What half the width of the marks of one table has to stand for, so that all are drawn to one scale. */
export function reachOf(cells: readonly ChangeCell[]): number {
  const ends = cells.flatMap((cell) =>
    cell && isShown(cell) && cell.shown.interval
      ? [Math.abs(cell.shown.interval.lower), Math.abs(cell.shown.interval.upper)]
      : [],
  );
  return Math.max(1e-9, ...ends);
}

function withoutMinusZero(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) === 0 ? 0 : value;
}
