import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ChartTheme, darkTheme, lightTheme } from "../../../app/charts/theme.ts";

const tokens = readFileSync("app/styles/tokens.css", "utf8");
const [light = "", dark = ""] = tokens.split(/@media .*\(prefers-color-scheme: dark\)/);

function tokenIn(css: string, name: string): string | undefined {
  return new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];
}

test.each([
  ["light", lightTheme, light],
  ["dark", darkTheme, dark],
])("a %s chart has the colours of the page around it", (_, theme: ChartTheme, css) => {
  const colors = {
    ink: theme.ink,
    quiet: theme.quiet,
    rule: theme.rule,
    surface: theme.surface,
    accent: theme.accent,
    high: theme.levels.high.color,
    medium: theme.levels.medium.color,
    low: theme.levels.low.color,
  };
  for (const [name, color] of Object.entries(colors))
    expect([name, color]).toEqual([name, tokenIn(css, name)]);
});

test("no two levels share a shape, so that they stay apart without colour", () => {
  const shapes = Object.values(lightTheme.levels).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(3);
});

test("no chart names a colour outside the theme", () => {
  for (const file of readdirSync("app/charts")) {
    if (file === "theme.ts") continue;
    expect([file, /#[0-9a-f]{3,8}\b|rgba?\(|hsl/i.test(readFileSync(`app/charts/${file}`, "utf8"))]).toEqual([
      file,
      false,
    ]);
  }
});
