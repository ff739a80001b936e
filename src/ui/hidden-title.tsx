import { t } from '../browser/text';

/** The name of a page, for whoever goes by its headings; ours where no customer's is given. */
export const HiddenTitle = ({ title }: { readonly title?: string | undefined }) => (
  <h1 class="hidden" dir="auto">
    {title || t('extName')}
  </h1>
);
