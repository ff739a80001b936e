/** The value that this share (0 to 1) of all values does not exceed: the nearest rank. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no values');
  return value;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** Milliseconds as the table shows them: the 95th percentile, and the median for scale. */
export const spread = (values: readonly number[], digits = 0): string =>
  `${p95(values).toFixed(digits)} ms (median ${median(values).toFixed(digits)})`;
