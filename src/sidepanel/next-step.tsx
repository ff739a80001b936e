interface Props {
  /** Where things stand: “9 heard”. */
  readonly stand?: string;
  readonly label: string;
  readonly onClick: () => void;
}

/** The line at the bottom of a place that offers the next step. */
export const NextStep = ({ stand, label, onClick }: Props) => (
  <p class="next-step row">
    {stand !== undefined && <span class="quiet">{stand}</span>}
    <button type="button" onClick={onClick}>
      {label}
    </button>
  </p>
);
