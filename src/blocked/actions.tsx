import type { Category } from '../blocking/site';
import { send } from '../browser/send';
import { t } from '../browser/text';
import type { Standing } from './standing';

interface Props {
  readonly standing: Standing;
  readonly instead: string | undefined;
  readonly category: Category;
}

/** The way back to work: the page before, the CRM's list of companies, or a new tab page. */
export const Actions = ({ standing, instead, category }: Props) => {
  const { address, cover, canGoBack } = standing;
  const accounts =
    instead !== undefined && address !== null ? new URL(instead, address).href : undefined;

  const lead = (to: string | null): void => {
    void send('lead', { to, cover });
  };
  const back = (): void => {
    if (cover && canGoBack) void send('coverBack', undefined);
    else if (accounts !== undefined && (cover || !canGoBack)) lead(accounts);
    else if (!cover && canGoBack) history.back();
    else lead(null);
  };
  return (
    <>
      <div class="row">
        <button type="button" class="main" onClick={back}>
          {t('backToWork')}
        </button>
        {accounts !== undefined && (
          <button
            type="button"
            onClick={() => {
              lead(accounts);
            }}
          >
            {t('goToAccounts')}
          </button>
        )}
      </div>
      {category === 'email' && <p class="quiet">{t('crmHint')}</p>}
    </>
  );
};
