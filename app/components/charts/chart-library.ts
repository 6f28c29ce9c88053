/** The only place where Chart.js runs; fetched after the page is there, with no more of it than the charts use. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from "chart.js";
import type { DrawnChart } from "../../charts/drawn-chart.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

export type RunningChart = { destroy(): void };

/** Draws on the canvas; `sharpness` times the screen's pixels, for print. Legend and tooltip run as the page's writing does. */
export function drawChart(canvas: HTMLCanvasElement, chart: DrawnChart, sharpness: number): RunningChart {
  const { options } = chart;
  const { direction } = getComputedStyle(canvas);
  const writing = { rtl: direction === "rtl", textDirection: direction };
  return new Chart(canvas, {
    ...chart,
    options: {
      ...options,
      plugins: {
        ...options?.plugins,
        legend: { ...options?.plugins?.legend, ...writing },
        tooltip: { ...options?.plugins?.tooltip, ...writing },
      },
      devicePixelRatio: sharpness * window.devicePixelRatio,
    },
  });
}
