import { t } from '../browser/text';

interface Props {
  /** What stands before a colon in what was kept. */
  readonly name: string;
  readonly onAnswer: (isSomeone: boolean) => void;
}

/** Asked once and quietly: whether “Tom: …” was said by a Tom. */
export const SomeoneThere = ({ name, onAnswer }: Props) => (
  <div class="row" role="status">
    <span class="quiet" dir="auto">
      {t('someoneThere', name)}
    </span>
    <button
      type="button"
      class="plain"
      onClick={() => {
        onAnswer(true);
      }}
    >
      {t('someoneYes', name)}
    </button>
    <button
      type="button"
      class="plain"
      onClick={() => {
        onAnswer(false);
      }}
    >
      {t('someoneNo')}
    </button>
  </div>
);
