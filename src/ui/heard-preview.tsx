import { count, t } from '../browser/text';

interface Props {
  readonly things: readonly string[];
  readonly onKeepAsOne: () => void;
}

/** What a paste would be kept as, inside the box's form: each thing a line. */
export const HeardPreview = ({ things, onKeepAsOne }: Props) => (
  <>
    <ol
      class="heard-preview"
      aria-label={count('severalLines', things.length)}
      // Long ones scroll, and keys must be able to do that.
      tabIndex={0}
    >
      {things.map((thing, n) => (
        <li key={n} dir="auto">
          {thing}
        </li>
      ))}
    </ol>
    <div class="row">
      <button type="submit">{count('keepEach', things.length)}</button>
      <button type="button" class="plain" onClick={onKeepAsOne}>
        {t('keepAsOne')}
      </button>
    </div>
  </>
);
