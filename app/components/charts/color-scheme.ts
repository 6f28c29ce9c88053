/** The theme a chart is drawn in: the reader's colour scheme, and always light and sharp on paper. */
import { useSyncExternalStore } from "react";
import { type ChartTheme, darkTheme, lightTheme } from "../../charts/theme.ts";

type Paint = "light" | "dark" | "print";

let printing = false;

function subscribe(changed: () => void): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const before = () => {
    printing = true;
    changed();
  };
  const after = () => {
    printing = false;
    changed();
  };
  dark.addEventListener("change", changed);
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    dark.removeEventListener("change", changed);
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

function paint(): Paint {
  if (printing) return "print";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Theme and sharpness for now; changes with the reader's scheme and around printing. */
export function usePaint(): { theme: ChartTheme; sharpness: number } {
  const now = useSyncExternalStore(subscribe, paint, () => "light" as const);
  return now === "dark" ? darkPaint : now === "print" ? printPaint : lightPaint;
}

const lightPaint = { theme: lightTheme, sharpness: 1 };
const darkPaint = { theme: darkTheme, sharpness: 1 };
const printPaint = { theme: lightTheme, sharpness: 2 };
