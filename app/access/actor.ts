/** Who asks: nothing but what decides about access. */

export type Actor = {
  /** Runs this installation, by an account or by the set-up link. */
  isOperator: boolean;
};

export const nobody: Actor = { isOperator: false };
export const operator: Actor = { isOperator: true };
