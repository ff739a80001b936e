import { useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { copyPlain } from '../../ui/clipboard';

/** Copies what is on the screen for a bug report. */
export const CopyText = ({ text }: { readonly text: string }) => {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    copyPlain(text).then(
      () => {
        setSaid(t('protectedCopied'));
      },
      () => {
        setSaid(t('briefNotCopied'));
      },
    );
  };
  return (
    <div class="row">
      <button type="button" onClick={copy}>
        {t('protectedCopy')}
      </button>
      <span class="quiet" role="status">
        {said}
      </span>
    </div>
  );
};
