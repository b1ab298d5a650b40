/**
 * Log-likelihood weights of outline-features.ts, the coarse likelihood first. Fitted like quad-likelihood.ts.
 */
const WEIGHTS = [0.1696, 0.638, 7.17, -2.55, 13.5, -0.243, -4.78, 4.63, -41.9, -0.0816, 2.35, -0.984]

/** How likely a measured outline is the page, against the other outlines of the same picture (nats, up to a constant). */
export const outlineLikelihood = (features: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * WEIGHTS[i]!, 0)
