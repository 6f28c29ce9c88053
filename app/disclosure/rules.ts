/** The rules of a release that can be told apart. All hold, always; a test switches one off to show that its attack then succeeds. */
export type Rules = {
  /** No figure of fewer than k. */
  minimum: boolean;
  /** No figure of fewer than k by subtraction. */
  complement: boolean;
  /** No value where all, or all but two, agree. */
  homogeneity: boolean;
  /** No hidden cell bounded tightly. */
  bounds: boolean;
  /** No set of fewer than k solved for from tables that cut across each other. */
  crossing: boolean;
  /** No figure of everyone for a leader whom it would tell of one other organization. */
  dominance: boolean;
  /** The host is shown nothing that was not audited together with what leaders are shown. */
  screens: boolean;
};

export const everyRule: Readonly<Rules> = {
  minimum: true,
  complement: true,
  homogeneity: true,
  bounds: true,
  crossing: true,
  dominance: true,
  screens: true,
};

/** Of the scale's range: no group that is hidden for its size may be bounded tighter. */
export const protectionInterval = 1 / 10;

/** Members of a group who may put together what they know of themselves, and still not know of a third. */
export const colluders = 2;
