/** The colours and shapes of charts: the tokens of app/styles/tokens.css as values, because a canvas knows no style sheet. No other chart file names a colour. */
import type { LevelName } from "../analysis/study-data.ts";

type LevelMark = {
  color: string;
  /** The same hue, see-through: what is not emphasised, and marks that lie on one another. */
  faint: string;
  shape: "circle" | "rect" | "triangle";
};

export type ChartTheme = {
  ink: string;
  quiet: string;
  rule: string;
  surface: string;
  accent: string;
  levels: Record<LevelName, LevelMark>;
  font: string;
};

const font =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

const shapes = { high: "circle", medium: "rect", low: "triangle" } as const;

function levelsIn(colors: Record<LevelName, string>): ChartTheme["levels"] {
  const mark = (name: LevelName): LevelMark => ({
    color: colors[name],
    faint: `${colors[name]}66`,
    shape: shapes[name],
  });
  return { high: mark("high"), medium: mark("medium"), low: mark("low") };
}

export const lightTheme: ChartTheme = {
  ink: "#1c2127",
  quiet: "#59626d",
  rule: "#e2dfd6",
  surface: "#ffffff",
  accent: "#35506b",
  levels: levelsIn({ high: "#0b4f8a", medium: "#a5730f", low: "#b4486b" }),
  font,
};

export const darkTheme: ChartTheme = {
  ink: "#e9e7e1",
  quiet: "#a3abb4",
  rule: "#30363c",
  surface: "#1b1f23",
  accent: "#8dbbe6",
  levels: levelsIn({ high: "#6fa8dc", medium: "#e0b354", low: "#e58aa6" }),
  font,
};
