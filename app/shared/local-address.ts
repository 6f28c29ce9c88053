/** Where to go on after signing in. An address from outside must not lead to another site. */

const base = "http://here.invalid";

/** @returns the path with its query; `otherwise` for what would leave this site or is none */
export function localAddress(wanted: string | null, otherwise: string): string {
  if (!wanted || wanted.length > 2000 || !/^\/(?![/\\])/.test(wanted) || !URL.canParse(wanted, base))
    return otherwise;
  const { origin, pathname, search } = new URL(wanted, base);
  // Signs that browsers leave out (a tab between two slashes) have been left out here too.
  if (origin !== base || pathname.startsWith("//")) return otherwise;
  return `${pathname}${search}`;
}
