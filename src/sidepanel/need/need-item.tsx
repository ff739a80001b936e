import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { count, t } from '../../browser/text';
import type { Need } from '../../customer/rows';
import { NeedWords } from './need-words';

interface Props {
  readonly need: Need;
  readonly greatest: boolean;
  /** Why it is held to be the greatest. */
  readonly why: string;
  readonly open: boolean;
  readonly takeFocus: boolean;
  readonly onToggle: () => void;
  /** What it holds, once opened. */
  readonly children: ComponentChildren;
}

/** A need in the list: opened, or folded to a line. */
export const NeedItem = (props: Props) => {
  const { need, greatest, why, open, takeFocus, onToggle, children } = props;
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) head.current?.focus();
  }, [takeFocus]);
  const { evidenceFor, evidenceAgainst } = need;
  const stand = [
    evidenceFor.length > 0 && count('needBacked', evidenceFor.length),
    evidenceAgainst.length > 0 && count('needSpoken', evidenceAgainst.length),
  ].filter(Boolean);
  return (
    <li class={greatest ? 'need greatest' : 'need'}>
      <h2>
        <button
          ref={head}
          type="button"
          class="need-head"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <span class="need-title">
            {(greatest || open) && (
              <span class="need-mark">{t(greatest ? 'needGreatest' : 'needOther')}</span>
            )}{' '}
            {/* Opened, it stands in the fields below; a screen reader still hears which it is. */}
            <span class={open ? 'hidden' : ''}>
              <NeedWords need={need} />
            </span>
          </span>
        </button>
      </h2>
      {!open && (why !== '' || stand.length > 0) && (
        <p class="quiet need-stand">
          {why !== '' && (
            <span>
              {t('needBecauseShort')} <span dir="auto">{why}</span>
            </span>
          )}
          {stand.length > 0 && <span>{stand.join(' · ')}</span>}
        </p>
      )}
      {open && (
        <div id={id} class="stack need-body">
          {children}
        </div>
      )}
    </li>
  );
};
