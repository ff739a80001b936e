/** What the user has decided about sites, beside the categories. */
export interface Choices {
  /** Patterns that wait, too, in the order in which they came. */
  readonly own: readonly string[];
  /** Patterns that stay reachable, whatever else says that they wait. */
  readonly except: readonly string[];
  /** Sites of the catalogue that were switched on or off by hand, by id. */
  readonly switched: Readonly<Record<string, boolean>>;
}

export const noChoices: Choices = { own: [], except: [], switched: {} };

/** One thing that is decided anew; `on: null` leaves a site to the catalogue again. */
export type Change =
  | { readonly kind: 'own' | 'except'; readonly pattern: string; readonly present: boolean }
  | { readonly kind: 'site'; readonly id: string; readonly on: boolean | null };

const apply = (choices: Choices, change: Change): Choices => {
  if (change.kind === 'site') {
    const { [change.id]: _before, ...others } = choices.switched;
    return {
      ...choices,
      switched: change.on === null ? others : { ...others, [change.id]: change.on },
    };
  }
  const { kind, pattern, present } = change;
  if (choices[kind].includes(pattern) === present) return choices;
  return {
    ...choices,
    [kind]: present
      ? [...choices[kind], pattern]
      : choices[kind].filter((other) => other !== pattern),
  };
};

export const applyChanges = (choices: Choices, changes: readonly Change[]): Choices =>
  changes.reduce(apply, choices);

/** What leads back from the changed choices to these. */
export const undoOf = (choices: Choices, changes: readonly Change[]): Change[] =>
  changes
    .map((change): Change =>
      change.kind === 'site'
        ? { ...change, on: choices.switched[change.id] ?? null }
        : { ...change, present: choices[change.kind].includes(change.pattern) },
    )
    .reverse();
