import { t } from '../../browser/text';

/** Entries of the company's that can't be read, for the user to tell the administrator. */
export const CompanyUnread = ({ unread }: { readonly unread: readonly string[] }) => {
  if (unread.length === 0) return null;
  return (
    <div class="stack near">
      <p class="problem">{t('companyUnread')}</p>
      <ul class="unread">
        {unread.map((entry, n) => (
          <li key={n}>
            <bdi>{entry}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
};
