/** Messages that may read in another language as they do in English: names, and words that both have. */
export const allowedAsInEnglish: Record<"de" | "es" | "ja" | "ar", string[]> = {
  de: [
    "app.name",
    "nav.home",
    "system.gemba",
    "system.node",
    "profile.level.elite",
    "instruments.averages.value",
    "participation.team",
    "capabilities.alpha",
    "capabilities.item",
    "standing.heading",
    "standing.from",
  ],
  es: ["app.name", "question.error", "system.gemba", "system.node"],
  ja: ["app.name"],
  ar: ["app.name"],
};
