import { count, t } from '../browser/text';
import { minute, remaining } from '../session/time';
import { asTime } from '../ui/words';
import { Actions } from './actions';
import { Pass } from './pass';
import { Remember } from './remember';
import type { Standing } from './standing';
import { useBlocked } from './use-blocked';

/** What a site that waits shows instead of itself. */
export const BlockPage = ({ standing }: { readonly standing: Standing }) => {
  const current = useBlocked(standing);
  if (!current) return null;
  const { session, now, customerName, blocked } = current;
  const { address } = standing;
  if (!session || (address !== null && !blocked))
    return (
      <main class="stack">
        <h1>{t(session ? 'opened' : 'over')}</h1>
        {address !== null && !standing.cover && (
          <p class="quiet address">
            {t('goingOn')}{' '}
            <a href={address} dir="ltr">
              {address}
            </a>
          </p>
        )}
      </main>
    );
  const category = blocked?.category ?? 'own';
  const minutes = Math.ceil(remaining(session, now) / minute);
  return (
    <main class="stack">
      <h1>{t(`title_${category}`)}</h1>
      <p class="who" dir="auto">
        {customerName}
      </p>
      <p class="left">{count('minutesLeft', minutes)}</p>
      <p>{t(`blocked_${category}`, asTime(session.endsAt))}</p>
      <Remember category={category} standing={standing} />
      <Actions standing={standing} instead={blocked?.instead} category={category} />
      {blocked && <Pass session={session} now={now} blocked={blocked} />}
    </main>
  );
};
