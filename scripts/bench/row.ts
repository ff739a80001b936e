/** One line of the table: a budget, what was measured, and what the same costs without us. */
export interface Row {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  /** Measured in the same run; empty where nothing compares. */
  readonly baseline: string;
  /** Null where it could not be measured here. */
  readonly ok: boolean | null;
}

/** Measures one budget, or a few that are measured together. */
export type Measure = () => Promise<readonly Row[]>;

const columns = ['what', 'budget', 'measured', 'baseline', 'ok'] as const;

const cells = ({ ok, ...rest }: Row): Record<(typeof columns)[number], string> => ({
  ...rest,
  ok: ok === null ? '–' : ok ? 'yes' : 'NO',
});

/** The rows as one table, in columns that line up. */
export const asTable = (rows: readonly Row[]): string => {
  const header = Object.fromEntries(columns.map((name) => [name, name]));
  const lines = [header, ...rows.map(cells)];
  const widths = columns.map((name) => Math.max(...lines.map((line) => line[name]?.length ?? 0)));
  return lines
    .map((line) => columns.map((name, n) => (line[name] ?? '').padEnd(widths[n] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
};
