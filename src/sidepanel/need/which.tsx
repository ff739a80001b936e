import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';
import { NeedWords } from './need-words';

interface Props {
  readonly needs: readonly Need[];
  readonly onChoose: (need: Need) => void;
  /** What to do instead of choosing. */
  readonly instead: string;
  readonly onInstead: () => void;
  readonly takeFocus: boolean;
}

/** “If they could solve only one this year, which?” */
export const Which = ({ needs, onChoose, instead, onInstead, takeFocus }: Props) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  return (
    <section class="stack near need-which" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('which')}
      </h2>
      <div class="need-two">
        {needs.map((need) => (
          <button
            key={need.id}
            type="button"
            class="need-pick"
            onClick={() => {
              onChoose(need);
            }}
          >
            <NeedWords need={need} />
          </button>
        ))}
      </div>
      <button type="button" class="plain" onClick={onInstead}>
        {instead}
      </button>
    </section>
  );
};
