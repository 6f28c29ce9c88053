/** A place that scrolls sideways by itself: reachable by keyboard and named, so that nobody is stuck outside a wide table. */
import type { ReactNode } from "react";

type Props = { label: string; className?: string; children: ReactNode };

export function ScrollRegion({ label, className = "table-scroll", children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus (WCAG 2.1.1)
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
