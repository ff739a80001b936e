import { count, t } from '../../browser/text';
import { CustomerHeardBox } from '../../ui/customer-heard-box';
import { useLive } from '../../ui/use-live';
import type { PlaceProps } from '../places';

/** All that this customer was heard to say, the newest first. */
export const HeardPlace = ({ customerId, session }: PlaceProps) => {
  const statements = useLive(
    () => import('../../customer/statements'),
    ({ statementsOf }) => statementsOf(customerId),
    [customerId],
  );
  return (
    <>
      <CustomerHeardBox customerId={customerId} {...(session && { sessionId: session.id })} />
      {statements?.length === 0 && <p class="quiet">{t('emptyHeard')}</p>}
      {statements && statements.length > 0 && (
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
      )}
    </>
  );
};
