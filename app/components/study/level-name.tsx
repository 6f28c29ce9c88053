/** A level as its shape, its colour and its word: never one of them alone. */
import type { LevelName } from "../../analysis/study-data.ts";
import { useT } from "../layout/language.tsx";

export function LevelMark({ level }: { level: LevelName }) {
  return (
    <svg className={`level-mark level-${level}`} viewBox="0 0 12 12" aria-hidden="true">
      {level === "high" && <circle cx="6" cy="6" r="5" />}
      {level === "medium" && <rect x="1.5" y="1.5" width="9" height="9" />}
      {level === "low" && <path d="M6 1l5.5 10H.5z" />}
    </svg>
  );
}

export function Level({ level }: { level: LevelName }) {
  const t = useT();
  return (
    <span className="level-name">
      <LevelMark level={level} /> {t(`levels.name.${level}`)}
    </span>
  );
}
