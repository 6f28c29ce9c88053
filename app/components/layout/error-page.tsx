/** What a person sees when something went wrong. */
import { useLocation } from "@remix-run/react";
import { isMessageKey, type MessageKey } from "../../i18n/messages.ts";
import { dayWords } from "../questions/day-words.ts";
import { useLanguage, useT } from "./language.tsx";
import { Page } from "./page.tsx";

type Kept = readonly (readonly [name: string, value: string])[];
type ErrorAnswer = { message: string; details: Record<string, string | number>; kept?: Kept };

const words: Record<number, MessageKey> = {
  400: "error.badInput",
  401: "error.notSignedIn",
  403: "error.forbidden",
  404: "error.notFound",
  405: "error.method",
  410: "error.notFound",
  413: "error.tooLarge",
  415: "error.wrongType",
  503: "error.unavailable",
};

export function ErrorPage({ status, answer }: { status: number; answer?: unknown }) {
  const t = useT();
  const language = useLanguage();
  const own = isErrorAnswer(answer) && isMessageKey(answer.message) ? answer : null;
  // Some errors have a title of their own; the others that of their status.
  const titles = [`${own?.message}.title`, `error.title.${status}`];
  return (
    <Page>
      <h1>{t(titles.find(isMessageKey) ?? "error.title.500")}</h1>
      <p>
        {own
          ? t(own.message as MessageKey, inWords(own.details, language))
          : t(words[status] ?? "error.unexpected")}
      </p>
      {status === 401 && (own?.kept ? <SendAgain kept={own.kept} /> : <SignInLink />)}
      <p>
        <a href="/">{t("error.home")}</a>
      </p>
    </Page>
  );
}

/** A day comes as YYYY-MM-DD; "none": no day is known, and the message says so. */
function inWords({ day, ...others }: ErrorAnswer["details"], language: string): ErrorAnswer["details"] {
  return day === undefined ? others : { ...others, day: dayWords(String(day), language) };
}

/** Leads back here. */
function SignInLink({ beside = false }: { beside?: boolean }) {
  const t = useT();
  const { pathname, search } = useLocation();
  return (
    <p>
      <a
        className="button"
        href={`/sign-in?to=${encodeURIComponent(pathname + search)}`}
        {...(beside && { target: "_blank", rel: "noopener" })}
      >
        {t(beside ? "error.signedOut.signIn" : "accounts.signIn.go")}
      </a>
    </p>
  );
}

/** The form as it was sent, to be sent again after signing in beside this page; texts can be read and copied. */
function SendAgain({ kept }: { kept: Kept }) {
  const t = useT();
  const { pathname, search } = useLocation();
  const texts = kept.filter(([name, value]) => /\S\s+\S/.test(value) && !machineFields.includes(name));
  return (
    <>
      <p>{t("error.signedOut.kept")}</p>
      <SignInLink beside />
      <form method="post" action={pathname + search}>
        {kept.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields of one name may be equal, and their order is what was sent.
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button second">
          {t("error.signedOut.again")}
        </button>
      </form>
      {texts.length > 0 && (
        <details className="kept">
          <summary>{t("error.signedOut.texts")}</summary>
          {texts.map(([name, value]) => (
            <textarea
              key={name + value}
              readOnly
              rows={4}
              aria-label={t("error.signedOut.texts")}
              defaultValue={value}
            />
          ))}
        </details>
      )}
    </>
  );
}

/** What pages write into forms for themselves. */
const machineFields = ["_action", "seen", "ticket"];

function isErrorAnswer(value: unknown): value is ErrorAnswer {
  return (
    typeof value === "object" && value !== null && "message" in value && typeof value.message === "string"
  );
}
