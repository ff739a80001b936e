import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../browser/text';

interface Props {
  readonly id: string;
  readonly onGone: () => void;
}

/** Throws the words away, once that was said twice. Escape asks, and Escape takes it back. */
export const ThrowAway = ({ id, onGone }: Props) => {
  const [asked, setAsked] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // Where the list of customers is open, Escape closes that.
      if (event.key === 'Escape' && !event.defaultPrevented) setAsked((before) => !before);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  useLayoutEffect(() => {
    if (asked) stay.current?.focus();
  }, [asked]);

  const throwNow = async (): Promise<void> => {
    const { throwAway } = await import('../customer/heard/aside');
    await throwAway(id);
    onGone();
  };
  if (!asked)
    return (
      <button
        type="button"
        class="plain"
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('chooserThrow')}
      </button>
    );
  return (
    <div class="stack near" role="group" aria-label={t('chooserThrow')}>
      <p role="status">{t('chooserThrowSure')}</p>
      <div class="row">
        <button
          type="button"
          ref={stay}
          onClick={() => {
            setAsked(false);
          }}
        >
          {t('chooserStay')}
        </button>
        <button type="button" class="plain" onClick={() => void throwNow()}>
          {t('chooserThrow')}
        </button>
      </div>
    </div>
  );
};
