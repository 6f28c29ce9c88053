/** npm run surveys:new -- <id>: a small draft that is in order, to be changed into what one wants to ask. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeWhole } from "./whole-file.ts";

/** Writes instruments/<id>/0.1.yaml. Returns its path inside the directory. @throws Error in words for the terminal */
export function newSurvey(directory: string, [id, ...more]: string[]): string {
  if (!id || more.length > 0) throw new Error("usage: npm run surveys:new -- <id>");
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 60)
    throw new Error(`${id}: an id is lower-case words joined by -, at most 60 letters`);
  const path = `instruments/${id}/0.1.yaml`;
  if (existsSync(join(directory, dirname(path))))
    throw new Error(`surveys/${dirname(path)} exists already; a new version is a copy with a higher number`);
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeWhole(join(directory, path), draft(id));
  return path;
}

function draft(id: string): string {
  // Ids are unique across the library, so the draft's own begin with its name.
  const own = id.replaceAll("-", "_").slice(0, 20).replace(/_$/, "");
  return `# yaml-language-server: $schema=../../instrument.schema.json
id: ${id}
version: "0.1"
status: draft
language: en
title: ${id.replaceAll("-", " ")}
purpose: Write here what the answers are for.
licence: CC-BY-4.0
minutes: 1
subject: Think of the service you spend most time on.

scales:
  rhythm:
    direction: higher-is-better
    points:
      - { code: 3, label: Every day }
      - { code: 2, label: Every week }
      - { code: 1, label: Less often }
  agreement:
    direction: higher-is-better
    points:
      - { code: 1, label: Strongly disagree }
      - { code: 2, label: Disagree }
      - { code: 3, label: Neither }
      - { code: 4, label: Agree }
      - { code: 5, label: Strongly agree }

constructs:
  - { id: ${id}-rhythm, title: Rhythm, role: delivery, direction: higher-is-better, source: Own question, dimensions: 0, evidence: none }
  - { id: ${id}-safety, title: Safety, role: delivery, direction: higher-is-better, source: Own question, dimensions: 0, evidence: none }
  - { id: ${id}-habit, title: Habit, role: capability, direction: higher-is-better, source: Own questions, evidence: none }

items:
  - { id: ${own}_rhythm, kind: ordered, construct: ${id}-rhythm, scale: rhythm, text: How often do you release? (${id}) }
  - id: ${own}_failed
    kind: percentage
    construct: ${id}-safety
    direction: lower-is-better
    text: Out of 100 releases, about how many go wrong? (${id})
    bands:
      - { upTo: 10, level: 3 }
      - { upTo: 30, level: 2 }
      - { upTo: 100, level: 1 }
  - { id: ${own}_1, kind: agreement, construct: ${id}-habit, scale: agreement, text: The first statement of ${id}. }
  - { id: ${own}_2, kind: agreement, construct: ${id}-habit, scale: agreement, text: The second statement of ${id}. }
  - { id: ${own}_3, kind: agreement, construct: ${id}-habit, scale: agreement, text: The third statement of ${id}. }

levelMetrics: [${own}_rhythm, ${own}_failed]
throughput: [${own}_rhythm]
stability: [${own}_failed]

pages:
  - { id: releases, title: Releases, items: [${own}_rhythm, ${own}_failed] }
  - { id: habit, title: Habit, intro: How far do you agree?, items: [${own}_1, ${own}_2, ${own}_3] }
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const path = newSurvey(join(process.cwd(), "surveys"), process.argv.slice(2));
    console.log(`surveys/${path} written. Change it, then: npm run surveys:check`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
