/** The questions of a page with what their author wants to know: codes, construct, source, changes, the same question elsewhere. */

import type { Translate } from "../../i18n/messages.ts";
import { evidenceStatus } from "../../instruments/construct-evidence.ts";
import type { ItemChange, ItemFacts } from "../../reports/instrument-authoring.ts";
import type { PreviewItem } from "../../reports/instrument-preview.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { questionWords } from "../questions/question-words.ts";
import { previewAddress } from "./address.ts";
import { AnswerCodes } from "./answer-codes.tsx";
import { conditionWords } from "./words.ts";
import { type Marking, Written } from "./written.tsx";

type AuthorQuestionsProps = {
  items: PreviewItem[];
  facts: Record<string, ItemFacts>;
  /** The version before. */
  previous: string | null;
  marking: Marking;
};

export function AuthorQuestions({ items, facts, previous, marking }: AuthorQuestionsProps) {
  return (
    <ol className="authored">
      {items.map((one) => {
        const known = facts[one.item.id];
        return (
          known && (
            <li key={one.item.id} id={`q-${one.item.id}`}>
              <AuthorQuestion of={one} facts={known} previous={previous} marking={marking} />
            </li>
          )
        );
      })}
    </ol>
  );
}

type AuthorQuestionProps = {
  of: PreviewItem;
  facts: ItemFacts;
  previous: string | null;
  marking: Marking;
};

function AuthorQuestion({ of: { item, scale, when }, facts, previous, marking }: AuthorQuestionProps) {
  const t = useT();
  const language = useLanguage();
  const { missing } = questionWords(t);
  const { construct, direction, reversed, overlaps } = facts;
  const kind =
    item.kind === "allocation"
      ? t("instruments.item.kind.allocation", { total: item.total })
      : t(`instruments.item.kind.${item.kind}`);
  const metric = item.metric && t(`instruments.averages.of.${item.metric}`);
  return (
    <>
      <p className="asked">
        <Written path={`items.${item.id}.text`} marking={marking} text={item.text} />
      </p>
      {item.help && (
        <p className="help">
          <Written path={`items.${item.id}.help`} marking={marking} text={item.help} />
        </p>
      )}
      <p className="marks">
        <code>{item.id}</code>
        <span>{kind}</span>
        <span>{t(`instruments.direction.${direction}`)}</span>
        {reversed && <span className="mark">{t("instruments.item.reversed")}</span>}
        {metric && <span className="mark">{t("instruments.item.metric", { metric })}</span>}
        {item.sensitive && <span className="mark">{t("instruments.item.sensitive")}</span>}
      </p>
      <dl>
        <Fact term={t("instruments.item.answers")}>
          <AnswerCodes item={item} scale={scale} marking={marking} />
        </Fact>
        <Fact term={t("instruments.item.missing")}>
          {item.missing.map((reason) => missing[reason]).join(", ") || t("instruments.item.missing.nothing")}
        </Fact>
        <Fact term={t("instruments.construct")}>
          {t("instruments.item.construct", {
            title: construct.title,
            role: t(`instruments.role.${construct.role}`),
            evidence: t(`instruments.evidence.of.${evidenceStatus(construct.evidence)}`),
          })}
        </Fact>
        <Fact term={t("instruments.source")}>{facts.source}</Fact>
        {overlaps.length > 0 && (
          <Fact term={t("instruments.item.overlaps")}>
            {overlaps.map((one) => t(`instruments.averages.of.${one}`)).join(", ")}
          </Fact>
        )}
        {item.about && (
          <Fact term={t("instruments.item.about")}>
            <a href={`#q-${item.about}`}>{item.about}</a>
          </Fact>
        )}
        {when && <Fact term={t("instruments.item.condition")}>{conditionWords(t, when, language)}</Fact>}
        {construct.singleItem && <Fact term={t("instruments.item.score")}>{t("instruments.oneItem")}</Fact>}
        {facts.change && previous && (
          <Fact term={t("instruments.item.change", { version: previous })}>
            {changeWords(t, facts.change)}
          </Fact>
        )}
        {facts.elsewhere.length > 0 && (
          <Fact term={t("instruments.item.elsewhere")}>
            <Elsewhere item={item.id} places={facts.elsewhere} />
          </Fact>
        )}
      </dl>
    </>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function changeWords(t: Translate, change: ItemChange): string {
  if (change.kind === "changed")
    return t("instruments.item.change.changed", { what: change.what.join("; ") });
  if (change.kind === "moved") return t("instruments.item.change.moved", { from: change.from });
  return t(`instruments.item.change.${change.kind}`);
}

function Elsewhere({ item, places }: { item: string; places: ItemFacts["elsewhere"] }) {
  const t = useT();
  return (
    <span className="versions">
      {places.map(({ id, version, item: there, reason, otherCondition }) => (
        <span key={id}>
          <a
            href={`${previewAddress({ id, version, forAuthor: true })}#q-${there}`}
            title={reason ?? undefined}
          >
            {there === item
              ? `${id} ${version}`
              : t("instruments.item.elsewhere.as", { title: `${id} ${version}`, item: there })}
          </a>
          {otherCondition && <small> ({t("instruments.item.elsewhere.condition")})</small>}
        </span>
      ))}
    </span>
  );
}
