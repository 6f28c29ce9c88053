/** Names under which a release plan keeps figures, and the filters that the analysis itself makes. */

export function figureId(kind: "construct" | "item" | "metric", id: string): string {
  return `${kind}:${id}`;
}

/** Levels among units of one kind. */
export function levelFilter(unit: "organization" | "team" | "respondent"): string {
  return `level:${unit}`;
}

/** A choice about people that the study declared. */
export function declaredFilter(item: string): string {
  return `by:${item}`;
}

/** How many units and people each level holds, and its typical answers. */
export function levelsFigure(unit: "organization" | "team" | "respondent"): string {
  return `levels:${unit}`;
}
