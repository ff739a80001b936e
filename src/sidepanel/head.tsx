import { t } from '../browser/text';
import type { Session } from '../session/session';
import { Collecting } from '../ui/collecting';
import { TimeLeft } from '../ui/time-left';
import { Who } from '../ui/who';
import { asTime, listOf } from '../ui/words';

interface Props {
  /** Undefined until it was read. */
  readonly name: string | undefined;
  readonly session: Session | null;
  readonly now: number;
}

/** Whose notes these are, and the time left for them. */
export const Head = ({ name, session, now }: Props) =>
  session ? (
    <>
      <Who name={name} />
      <TimeLeft session={session} now={now} />
      <p class="quiet">{t('waitUntil', listOf(session.categories), asTime(session.endsAt))}</p>
      <Collecting session={session} now={now} />
    </>
  ) : (
    <>
      <h1 class="who" dir="auto">
        {name || t('extName')}
      </h1>
      <p class="quiet">{t('noSession')}</p>
    </>
  );
