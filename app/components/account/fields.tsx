/** Fields of the forms about accounts. What is wrong stands at its field and is read out with it. */
import type { HTMLInputAutoCompleteAttribute } from "react";
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";

type FieldProps = {
  name: string;
  label: MessageKey;
  hint?: MessageKey;
  type?: "text" | "email" | "password";
  autoComplete: HTMLInputAutoCompleteAttribute;
  value?: string;
  problem?: MessageKey | undefined;
  /** Where a page has several fields of one name. */
  id?: string;
  inputMode?: "numeric";
};

export function Field({ name, label, hint, type = "text", problem, id = name, value, ...rest }: FieldProps) {
  const t = useT();
  const described = [problem && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{t(label)}</label>
      {hint && (
        <p className="help" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
      {problem && (
        <p className="error" id={`${id}-error`}>
          {t(problem, { seconds: 60 })}
        </p>
      )}
      <input
        id={id}
        name={name}
        type={type}
        required
        maxLength={254}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...rest}
      />
    </div>
  );
}

/** A field for a password that is being chosen. */
export function NewPassword({ problem, id = "password" }: { problem?: MessageKey | undefined; id?: string }) {
  return (
    <Field
      id={id}
      name="password"
      type="password"
      label="accounts.password.new"
      hint="accounts.password.hint"
      autoComplete="new-password"
      problem={problem}
    />
  );
}

/** What was refused as a whole, above the form. */
export function Refused({ message, seconds = 0 }: { message: MessageKey | null; seconds?: number }) {
  const t = useT();
  return (
    <div role="alert">{message && <p className="error">{t(message, { seconds: seconds || 60 })}</p>}</div>
  );
}

/** Below forms that may lead nowhere: back to where the way in begins. */
export function SignInAgain() {
  const t = useT();
  return (
    <p>
      <a href="/sign-in">{t("accounts.signIn.again")}</a>
    </p>
  );
}
