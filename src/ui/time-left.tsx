import { t } from '../browser/text';
import type { Session } from '../session/session';
import { remaining } from '../session/time';
import { asClock } from './words';

const radius = 26;
const round = 2 * Math.PI * radius;

interface Props {
  readonly session: Session;
  readonly now: number;
}

/** The time left, as a ring that empties and as text. */
export const TimeLeft = ({ session, now }: Props) => {
  const left = remaining(session, now);
  const part = left / (session.endsAt - session.startedAt);
  return (
    <div class="time-left">
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <circle class="ring" cx="32" cy="32" r={radius} />
        <circle
          class="ring full"
          cx="32"
          cy="32"
          r={radius}
          stroke-dasharray={`${String(part * round)} ${String(round)}`}
        />
      </svg>
      <span role="timer" aria-label={t('timeLeft')} class="clock">
        {asClock(left)}
      </span>
    </div>
  );
};
