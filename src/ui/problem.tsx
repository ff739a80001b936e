/** What went wrong, said where it did; nothing when nothing did. */
export const Problem = ({ text }: { readonly text: string | null | undefined }) =>
  text ? (
    <p class="problem" role="alert">
      {text}
    </p>
  ) : null;
