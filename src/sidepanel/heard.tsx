import { count, t } from '../browser/text';
import { useLive } from '../ui/use-live';

/** All that this customer was heard to say, the newest first. */
export const Heard = ({ customerId }: { readonly customerId: string }) => {
  const statements = useLive(
    () => import('../customer/statements'),
    ({ statementsOf }) => statementsOf(customerId),
    [customerId],
  );
  if (!statements) return null;
  if (statements.length === 0) return <p class="quiet">{t('emptyHeard')}</p>;
  return (
    <section class="stack near">
      <h2 class="quiet">{count('heardCount', statements.length)}</h2>
      <ul class="statements">
        {statements.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
};
