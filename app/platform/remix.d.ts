import "@remix-run/node";
import type { Language } from "../i18n/languages.ts";
import type { App } from "./app.ts";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    app: App;
    nonce: string;
    language: Language;
    /** That the request comes from; absent in tests that need none. */
    network?: string;
  }
}
