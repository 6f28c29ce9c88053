/** The floors of the house (docs/architecture.md): an import goes down only, and no import runs in a circle. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(app|db|scripts|test)/", pathNot: [from, ...allowed] },
});
const floor1 = ["^app/access/", "^app/instruments/", "^app/analysis/", "^app/disclosure/", "^app/shared/"];
const floor2 = ["^app/reports/", "^app/export/", "^app/imports/", "^app/simulation/"];

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    only("shared-is-ground", "^app/shared/", [], "shared imports nothing of ours"),
    {
      name: "analysis-is-a-library",
      severity: "error",
      from: { path: "^app/analysis/" },
      to: { pathNot: ["^app/analysis/", "^node_modules/(ml-matrix|pure-rand)/"] },
    },
    only(
      "instruments",
      "^app/instruments/",
      ["^app/shared/", "^app/analysis/"],
      "instruments describe; they know analysis' input only",
    ),
    only("access", "^app/access/", [], "the policy table knows nobody"),
    only("disclosure", "^app/disclosure/", ["^app/shared/"], "disclosure decides from numbers alone"),
    only(
      "db",
      "^db/",
      [
        "^app/instruments/",
        "^app/analysis/study-(data|result)",
        "^app/analysis/estimate",
        "^app/analysis/change/change-result",
        "^app/disclosure/(release-plan|participation)",
        "^app/shared/",
      ],
      "db knows the types of what it stores",
    ),
    only("i18n", "^app/i18n/", ["^app/shared/"], "the catalogue is data"),
    only("simulation", "^app/simulation/", floor1, "simulation is pure"),
    only("reports", "^app/reports/", [...floor1, "^app/i18n/"], "view models are pure"),
    only("imports", "^app/imports/", floor1, "reading files of answers is pure"),
    only("export", "^app/export/", floor1, "exports are pure"),
    only("platform", "^app/platform/", [...floor1, "^db/", "^app/i18n/"], "platform wraps libraries"),
    only("charts", "^app/charts/", [...floor1, "^app/reports/", "^app/i18n/"], "charts draw view models"),
    only(
      "services",
      "^app/services/",
      [
        ...floor1,
        ...floor2,
        "^app/platform/",
        "^db/queries/",
        "^db/schema/",
        "^db/(address|database|stream)",
        "^app/i18n/",
      ],
      "services are use cases",
    ),
    only(
      "components",
      "^app/components/",
      [...floor1, "^app/reports/", "^app/charts/", "^app/i18n/"],
      "components never see services, platform, db",
    ),
    only(
      "client",
      "^app/client/",
      ["^app/instruments/", "^app/shared/"],
      "what the browser loads is small and pure",
    ),
    {
      name: "client-is-loaded-not-called",
      comment: "pages know a script's address only (?script)",
      severity: "error",
      from: { path: "^app/(?!client/|routes/)" },
      to: { path: "^app/client/" },
    },
    {
      name: "routes-see-services-not-queries",
      severity: "error",
      from: { path: "^app/routes/" },
      to: {
        path: [
          "^db/",
          "^app/platform/(?!route|session)",
          "^app/analysis/(?!study-(data|result)|estimate)",
          "^app/simulation/",
        ],
      },
    },
    {
      name: "queries-only-from-services",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/(services|platform)/" },
      to: { path: "^db/queries/" },
    },
    {
      name: "released-only-by-disclosure",
      comment: "a cell that shows something is made in app/disclosure alone",
      severity: "error",
      from: { pathNot: "^app/disclosure/" },
      to: { path: "^app/disclosure/seal" },
    },
    {
      name: "one-door",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/platform/(context|app)" },
      to: { path: "^db/door" },
    },
    {
      name: "drivers-only-in-db",
      severity: "error",
      from: { pathNot: "^(db|test|scripts)/" },
      to: { path: "^node_modules/(drizzle-orm|better-sqlite3|pg)/" },
    },
    {
      name: "chart-js-runs-in-one-room",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/components/charts/" },
      to: { path: "^node_modules/chart.js/", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
