/** All that one person's answers give back, in the order in which it is read. */
import type { OwnProfileView } from "../../reports/own-profile.ts";
import { useTextsIn } from "../layout/language.tsx";
import { CapabilityBars } from "../questions/capability-bars.tsx";
import { PublishedComparison, type YearSwitch } from "../questions/published-comparison.tsx";
import { CultureAnswers } from "./culture-answers.tsx";
import { FlowAnswers } from "./flow-answers.tsx";
import { LikeliestConstraint } from "./likeliest-constraint.tsx";
import { TeamWords } from "./team-words.tsx";

export function OwnProfileParts({ view, switching }: { view: OwnProfileView; switching: YearSwitch }) {
  const { texts, comparison, otherMetrics, capabilities, constraint, culture, flow, starters } = view;
  const asWritten = useTextsIn(texts);
  return (
    <>
      {comparison && (
        <PublishedComparison
          comparison={comparison}
          others={otherMetrics}
          switching={switching}
          asWritten={asWritten}
        />
      )}
      {constraint && <LikeliestConstraint constraint={constraint} />}
      <CapabilityBars capabilities={capabilities} asWritten={asWritten} />
      {culture && <CultureAnswers culture={culture} asWritten={asWritten} />}
      {flow && <FlowAnswers flow={flow} />}
      {starters.length > 0 && <TeamWords starters={starters} />}
    </>
  );
}
