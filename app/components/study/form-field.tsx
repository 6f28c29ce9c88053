/** A field of a form about a study: its label, what helps, what is wrong, and the control that all of it belongs to. */
import type { ReactNode } from "react";
import type { MessageKey } from "../../i18n/messages.ts";
import type { Said } from "../../i18n/said.ts";
import { useT } from "../layout/language.tsx";
import type { Lost } from "./lost-words.ts";

type ControlProps = {
  id: string;
  name: string;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
};

type FormFieldProps = {
  name: string;
  label: MessageKey;
  hint?: MessageKey;
  problem?: MessageKey | Said | undefined;
  /** Where a page has several fields of one name. */
  id?: string;
  /** For words of the label and of what helps. */
  values?: Record<string, string | number>;
  children: (control: ControlProps) => ReactNode;
};

export function FormField({ name, label, hint, problem, id = name, values, children }: FormFieldProps) {
  const t = useT();
  const described = [problem && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{t(label, values)}</label>
      {hint && (
        <p className="help" id={`${id}-hint`}>
          {t(hint, values)}
        </p>
      )}
      {problem && (
        <p className="error" id={`${id}-error`}>
          {typeof problem === "string" ? t(problem) : t(problem.message, problem.values)}
        </p>
      )}
      {children({
        id,
        name,
        ...(problem && { "aria-invalid": true as const }),
        ...(described !== "" && { "aria-describedby": described }),
      })}
    </div>
  );
}

export type Problem = { field: string; message: MessageKey; lost?: Lost | undefined };

/** What is wrong with a field, if anything. */
export function problemOf(problems: readonly Problem[]): (field: string) => MessageKey | undefined {
  return (field) => problems.find((each) => each.field === field)?.message;
}
