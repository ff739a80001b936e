import { t } from '../browser/text';
import type { PageWords } from '../customer/heard/page-statements';

/** What was selected, and on which page. */
export const Words = ({ words: { text, source } }: { readonly words: PageWords }) => (
  <figure class="stack near">
    {/* Long words can be scrolled by the keyboard, too. */}
    <blockquote dir="auto" tabIndex={0}>
      {text}
    </blockquote>
    {source?.title && (
      <figcaption class="quiet" dir="auto">
        {t('chooserFrom', source.title)}
      </figcaption>
    )}
  </figure>
);
