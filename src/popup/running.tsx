import { useState } from 'preact/hooks';
import { openPanel } from '../browser/panel';
import { send } from '../browser/send';
import { t } from '../browser/text';
import type { Policy } from '../settings/policy';
import type { Session, Settings } from '../session/session';
import { Collecting } from '../ui/collecting';
import { CustomerHeardBox } from '../ui/customer-heard-box';
import { TimeLeft } from '../ui/time-left';
import { UndoArea } from '../ui/undo';
import { customerModule, useLive } from '../ui/use-live';
import { Who } from '../ui/who';
import { asTime, listOf, problemOf } from '../ui/words';
import { Choices } from './choices';
import { EndEarly } from './end-early';

interface Props {
  readonly session: Session;
  readonly now: number;
  readonly settings: Settings;
  readonly company: Policy;
}

/** What is needed while a session runs. */
export const Running = ({ session, now, settings, company }: Props) => {
  const [said, setSaid] = useState('');
  const name = useLive(customerModule, ({ customerName }) => customerName(session.customerId), [
    session.customerId,
  ]);

  const change = async (next: Settings): Promise<void> => {
    const reply = await send('settings', next);
    setSaid(reply.ok ? t(reply.value.deferred ? 'deferred' : 'nowStricter') : problemOf(reply));
  };

  return (
    <>
      <Who name={name} />
      <div class="row">
        <TimeLeft session={session} now={now} />
        <span class="quiet">{t('until', asTime(session.endsAt))}</span>
      </div>
      <Collecting session={session} now={now} />
      <div>
        <UndoArea>
          <CustomerHeardBox
            key={session.customerId}
            customerId={session.customerId}
            sessionId={session.id}
          />
        </UndoArea>
      </div>
      <div class="row">
        <button type="button" onClick={openPanel}>
          {t('openNotes')}
        </button>
        <button
          type="button"
          onClick={() => {
            void send('extend', { minutes: 5 }).then((reply) => {
              setSaid(problemOf(reply));
            });
          }}
        >
          {t('addFive')}
        </button>
      </div>
      <EndEarly session={session} now={now} />
      <p class="quiet" role="status">
        {said}
      </p>
      <details>
        <summary>
          {t(
            'foldedLine',
            t('waitLine', listOf(session.categories)),
            t(`strictness_${session.strictness}`),
          )}
          {'\u00a0·\u00a0'}
          {t('change')}
        </summary>
        <Choices
          settings={settings}
          company={company}
          onChange={(next) => {
            void change(next);
          }}
          withCollect={false}
        />
      </details>
    </>
  );
};
