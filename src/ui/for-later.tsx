import { t } from '../browser/text';
import { openTab } from '../browser/tabs';
import type { Waiting } from '../customer/rows';
import { useLive } from './use-live';
import { useWrite } from './use-write';

const Item = ({ id, text, link, done }: Waiting) => {
  const [write, problem] = useWrite();
  return (
    <li class="row later">
      <label class="choice">
        <input
          type="checkbox"
          checked={done}
          aria-label={t('laterDoneMark', text)}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            write(async () => {
              const { change } = await import('../customer/change');
              await change('waiting', id, { done: checked });
            });
          }}
        />
        <span dir="auto">{text}</span>
      </label>
      {link !== undefined && (
        <button
          type="button"
          class="plain"
          aria-label={t('laterOpen', text)}
          onClick={() => {
            openTab(link);
          }}
        >
          {t('open')}
        </button>
      )}
      {problem}
    </li>
  );
};

/** What came to mind during a session and can be done now. */
export const ForLater = ({ sessionId }: { readonly sessionId: string }) => {
  const later = useLive(
    () => import('../customer/waiting'),
    ({ waitingOf }) => waitingOf(sessionId),
    [sessionId],
  );
  if (!later || later.length === 0) return null;
  return (
    <section class="stack near">
      <h3 class="quiet">{t('forLater')}</h3>
      <ul>
        {later.map((item) => (
          <Item key={item.id} {...item} />
        ))}
      </ul>
    </section>
  );
};
