/** One chart: an empty box of its final size until the library has come, then a canvas. Its numbers stand in the figure's table. */
import { useEffect, useRef } from "react";
import type { DrawnChart } from "../../charts/drawn-chart.ts";
import type { ChartTheme } from "../../charts/theme.ts";
import type { Translate } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";
import type { RunningChart } from "./chart-library.ts";
import { usePaint } from "./color-scheme.ts";

type ChartSize = "short" | "medium" | "tall" | "long";

type ChartProps<Data> = {
  /** Kept by the caller between renders, so that the chart is drawn anew only when it changes. */
  data: Data;
  draw: (data: Data, theme: ChartTheme, t: Translate) => DrawnChart;
  /** What it shows, for readers who do not see it. */
  label: string;
  size?: ChartSize;
};

export function Chart<Data>({ data, draw, label, size = "medium" }: ChartProps<Data>) {
  const t = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { theme, sharpness } = usePaint();

  useEffect(() => {
    let running: RunningChart | undefined;
    let gone = false;
    import("./chart-library.ts").then(({ drawChart }) => {
      if (!gone && canvas.current) running = drawChart(canvas.current, draw(data, theme, t), sharpness);
    });
    return () => {
      gone = true;
      running?.destroy();
    };
  }, [data, draw, theme, sharpness, t]);

  return (
    <div className={`chart-box chart-${size}`}>
      <canvas ref={canvas} role="img" aria-label={t("chart.label", { title: label })} />
      {/* An element only where scripts are off: by it the style sheet gives up the box and opens the table. */}
      <noscript>
        <span className="no-chart" />
      </noscript>
    </div>
  );
}
