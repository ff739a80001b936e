import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';

interface Props {
  readonly greatest: Need;
  readonly other: Need;
  readonly takeFocus: boolean;
  readonly onChoose: () => void;
}

/** Which of two is greater is not known yet: said once, and left at that. */
export const PutOff = ({ greatest, other, takeFocus, onChoose }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus();
  }, [takeFocus]);
  return (
    <p class="row need-put-off">
      <span class="quiet" dir="auto">
        {t('whichPutOff', greatest.text, other.text)}
      </span>
      <button type="button" ref={button} onClick={onChoose}>
        {t('whichChoose')}
      </button>
    </p>
  );
};
