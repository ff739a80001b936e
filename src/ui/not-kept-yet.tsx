import { useState } from 'preact/hooks';
import { t } from '../browser/text';

/** Says that what stands in a box is nowhere else yet, and offers it to the clipboard. */
export const NotKeptYet = ({ text }: { readonly text: string }) => {
  const [copied, setCopied] = useState('');
  return (
    <div class="row" role="group" aria-label={t('notKeptYet')}>
      <span class="problem" role="status">
        {t('notKeptYet')}
      </span>
      <button
        type="button"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => {
            setCopied(text);
          });
        }}
      >
        {t('copyTyped')}
      </button>
      <span class="quiet" role="status">
        {copied === text && t('copied')}
      </span>
    </div>
  );
};
