import { highlights } from '../customer/search/highlight';

interface Props {
  readonly text: string;
  /** What was looked for; what matches it is marked. */
  readonly query: string;
}

/** A text in its own direction, with what was looked for marked. */
export const Highlighted = ({ text, query }: Props) => {
  let shown = 0;
  const parts = highlights(text, query).map(({ start, end }) => {
    const before = text.slice(shown, start);
    shown = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <span dir="auto">
      {parts}
      {text.slice(shown)}
    </span>
  );
};
