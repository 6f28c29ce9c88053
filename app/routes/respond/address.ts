/** Addresses of the respondent's way. */
import { rowId } from "../../components/questions/question.tsx";
import type { Place } from "../../services/respond-place.server.ts";

export function addressOf(slug: string, place: Place): string {
  const study = `/s/${encodeURIComponent(slug)}`;
  switch (place.at) {
    case "welcome":
      return place.notice ? `${study}?notice=${place.notice}` : study;
    case "page": {
      const query = place.reviewing ? "?review=1" : "";
      return `${study}/p/${place.number}${query}${place.item ? `#${rowId(place.item)}` : ""}`;
    }
    case "review":
      return `${study}/review`;
    case "profile":
      return `/r/${place.receipt}`;
  }
}
