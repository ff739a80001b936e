import { useState } from 'preact/hooks';
import { t } from '../browser/text';
import type { Brief } from '../customer/brief';
import { briefAsHtml } from './brief-html';
import { briefAsMarkdown } from './brief-markdown';
import { copyRich } from './clipboard';

/** Copies the brief, as Markdown and as rich text, and says so. */
export const CopyBrief = ({ brief }: { readonly brief: Brief }) => {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    copyRich({ plain: briefAsMarkdown(brief), html: briefAsHtml(brief) }).then(
      () => {
        setSaid(t('briefCopied'));
      },
      () => {
        setSaid(t('briefNotCopied'));
      },
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {t('copyBrief')}
      </button>
      <span class="quiet copied" role="status">
        {said}
      </span>
    </>
  );
};
