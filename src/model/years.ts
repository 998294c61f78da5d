/** The year all projections are calibrated to. */
export const baseYear = 2024;
/** The last year the scenarios describe. */
export const lastYear = 2050;
