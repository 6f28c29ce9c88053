/** What is wrong with a form about a study, above it; each line leads to its field. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";
import { ErrorSummary } from "../questions/error-summary.tsx";
import type { Problem } from "./form-field.tsx";

const labels: Record<string, MessageKey> = {
  title: "studyField.title",
  purpose: "studyField.purpose",
  organization: "studyField.organization",
  host: "studyField.host",
  slug: "studyField.slug",
  instrument: "studyField.instrument",
  unit: "studyField.unit",
  minimum: "studyField.minimum",
  names: "studyField.names",
  languages: "studyField.languages",
  consent: "studyField.consent",
  retention: "studyField.retention",
  zone: "studyField.zone",
  quietFrom: "studyField.quietFrom",
  quietUntil: "studyField.quietUntil",
  order: "studyField.order",
  points: "studyField.points",
  halfLevels: "studyField.halfLevels",
};

export function SummaryOf({ problems }: { problems: readonly Problem[] }) {
  const t = useT();
  if (problems.length === 0) return null;
  const lines = problems.map(({ field, message }) => ({
    href: `#${field}`,
    about: t(labels[field] ?? "studyField.title"),
    message,
  }));
  return <ErrorSummary lines={lines} kept={false} />;
}
