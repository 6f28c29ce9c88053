/** The URL map. */
import { index, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("routes/public/home.tsx"),
  route("quick-check", "routes/public/quick-check.tsx"),
  route("resume", "routes/respond/resume.tsx"),
  route("i/:token", "routes/respond/invitation.tsx"),
  route("no-mail/:token", "routes/respond/no-mail.tsx"),
  route("s/:slug", "routes/respond/welcome.tsx"),
  route("s/:slug/p/:page", "routes/respond/questions.tsx"),
  route("s/:slug/autosave", "routes/respond/autosave.ts"),
  route("s/:slug/review", "routes/respond/review.tsx"),
  route("r/:receipt", "routes/respond/profile.tsx"),

  route("setup", "routes/account/setup.tsx", { id: "setup" }),
  route("setup/:token", "routes/account/setup.tsx", { id: "setup-token" }),
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-in/code", "routes/account/second-step.tsx"),
  route("sign-in/letter", "routes/account/letter.tsx"),
  route("sign-in/sso", "routes/account/single-sign-on.ts"),
  route("sign-in/link/:token", "routes/account/sign-in-link.tsx"),
  route("sign-out", "routes/account/sign-out.ts"),
  route("reset/:token", "routes/account/reset.tsx"),
  route("account", "routes/account/account.tsx"),
  route("join/:token", "routes/account/join.tsx"),

  route("organizations", "routes/organization/organizations.tsx"),
  route("organizations/:organization", "routes/organization/organization.tsx"),

  route("studies", "routes/study/studies.tsx"),
  route("studies/new", "routes/study/new-study.tsx"),
  route("studies/:study", "routes/study/study.tsx", [
    index("routes/study/overview.tsx"),
    route("levels", "routes/study/levels.tsx"),
    route("capabilities", "routes/study/capabilities.tsx"),
    route("runs/:run", "routes/study/run.tsx"),
    route("export", "routes/research/export.tsx"),
    route("plan", "routes/study/plan.tsx"),
    route("collection", "routes/study/collection.tsx"),
    route("steps", "routes/study/steps.tsx"),
    route("modules", "routes/study/modules.tsx"),
    route("waves", "routes/study/waves.tsx"),
    route("participants", "routes/study/participants.tsx"),
    route("settings", "routes/study/settings.tsx"),
  ]),
  route("studies/:study/measured", "routes/study/measured.tsx"),
  route("studies/:study/own-part", "routes/study/own-part.tsx"),
  route("studies/:study/questionnaire", "routes/study/questionnaire.tsx"),
  route("studies/:study/export/responses.csv", "routes/research/responses-csv.ts"),
  route("studies/:study/export/codebook.csv", "routes/research/codebook-csv.ts"),

  route("admin", "routes/admin/admin.ts"),
  route("admin/system", "routes/admin/system.tsx"),
  route("admin/users", "routes/admin/users.tsx"),
  route("admin/users/:account", "routes/admin/user.tsx"),
  route("admin/jobs", "routes/admin/jobs.tsx"),
  route("admin/audit", "routes/admin/audit.tsx"),
  route("admin/audit.csv", "routes/admin/audit-csv.ts"),
  route("admin/backups/:name", "routes/admin/backup.ts"),

  route("instruments", "routes/instruments/catalogue.tsx"),
  route("instruments/:id/:version", "routes/instruments/preview.tsx"),

  route("playground/questions", "routes/playground/questions.tsx"),

  route("refused/:kind", "routes/public/refused.tsx"),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
