/** The frame of every loader and action: hands the app in, and turns an AppError into the answer a person sees. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { ZodError } from "zod";
import type { Language } from "../i18n/languages.ts";
import { AppError } from "../shared/errors.ts";
import type { App } from "./app.ts";
import { appInLanguage } from "./app-in-language.ts";
import { isDatabaseAway } from "./database-away.ts";
import { isDiskFull } from "./disk-full.ts";
import { type KeptForm, keptForm } from "./kept-form.server.ts";
import { loggedError, loggedPath } from "./log.server.ts";

export type RouteArguments = {
  app: App;
  request: Request;
  /** Of the page that is answered with. */
  language: Language;
  /** That the request comes from. */
  network: string;
  params: LoaderFunctionArgs["params"];
};

/** What the error boundary gets: a key of the catalogue and its values. */
export type ErrorAnswer = {
  message: string;
  details: Record<string, string | number>;
  /** Of somebody who was signed out meanwhile. */
  kept?: KeptForm;
};

export function route<T>(
  handle: (args: RouteArguments) => T | Promise<T>,
): (args: LoaderFunctionArgs) => Promise<T> {
  return async ({ request, params, context }) => {
    try {
      return await handle({
        app: appInLanguage(context.app, context.language),
        request,
        params,
        language: context.language,
        network: context.network ?? "",
      });
    } catch (error) {
      if (error instanceof AppError && error.kind === "not-signed-in" && request.method === "POST")
        throw answer(new AppError("not-signed-in", "error.signedOut"), await keptForm(request));
      if (error instanceof AppError) throw answer(error);
      // A parameter of the address that is not of its form leads nowhere.
      if (error instanceof ZodError) throw answer(new AppError("not-found", "error.notFound"));
      if (isDiskFull(error)) {
        context.app.log.error(loggedError(error), "the disk is full");
        throw answer(new AppError("unavailable", "error.diskFull"));
      }
      if (context.app.env.DATABASE_URL !== undefined && isDatabaseAway(error)) {
        // Without a stack: it says nothing, and whoever asks meanwhile adds a line.
        context.app.log.error(
          { path: loggedPath(new URL(request.url).pathname) },
          "the database is out of reach",
        );
        throw answer(new AppError("unavailable", "error.databaseAway"));
      }
      throw error;
    }
  };
}

function answer(error: AppError, kept: KeptForm | null = null) {
  const body: ErrorAnswer = { message: error.message, details: error.details, ...(kept && { kept }) };
  const { seconds } = error.details;
  const headers = error.kind === "too-many" ? { "retry-after": String(seconds) } : undefined;
  return data(body, { status: error.status, ...(headers && { headers }) });
}
