/** Version of the numbers: moves whenever the same data and options can give a different result (see CHANGELOG, "Results that change"). */
export const ENGINE_VERSION = "2.3.0";
