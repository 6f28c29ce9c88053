import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage } from "./components/layout/error-page.tsx";
import { useLanguage, useT } from "./components/layout/language.tsx";
import { useNonce } from "./components/layout/nonce.tsx";
import { directionOf } from "./i18n/languages.ts";
import { isComplete } from "./i18n/messages.ts";
import "./styles/tokens.css";
import "./styles/base.css";

/** A route's `handle`. `js: false`: the page ships no script of the framework; `script`: the address of its own (`?script`), if any. */
export type RouteHandle = { js?: boolean; script?: string };

/** For the page that says what went wrong: when it is worth trying again. */
export const headers: HeadersFunction = ({ errorHeaders }) => {
  const seconds = errorHeaders?.get("retry-after");
  return new Headers(seconds ? { "retry-after": seconds } : {});
};

export const meta: MetaFunction = () => [{ title: "Gemba" }];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const handles = useMatches().map(({ handle }) => handle as RouteHandle | undefined);
  const withScripts = !handles.some((handle) => handle?.js === false);
  const ownScript = handles.find((handle) => handle?.script)?.script;
  const language = useLanguage();
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      data-also-english={language === "en" || isComplete(language) ? undefined : ""}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        {ownScript && <script type="module" src={ownScript} nonce={nonce} />}
      </head>
      <body>
        <SkipLink />
        {children}
        {withScripts && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

function SkipLink() {
  const t = useT();
  return (
    <a className="skip" href="#content">
      {t("app.skip")}
    </a>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) ? (
    <ErrorPage status={error.status} answer={error.data} />
  ) : (
    <ErrorPage status={500} />
  );
}
