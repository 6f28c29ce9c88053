/** The App as a page of one language gets it. One object a language, so that what is kept by App is kept. */
import type { Language } from "../i18n/languages.ts";
import type { App } from "./app.ts";

const known = new WeakMap<App, Map<Language, App>>();

export function appInLanguage(app: App, language: Language): App {
  const ofApp = known.get(app) ?? new Map<Language, App>();
  known.set(app, ofApp);
  const before = ofApp.get(language);
  if (before) return before;
  const spoken: App = Object.assign(Object.create(app), { language });
  ofApp.set(language, spoken);
  return spoken;
}
