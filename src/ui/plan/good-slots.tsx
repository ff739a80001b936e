import type { CustomerChoice } from '../../browser/commands';
import { openLibrary } from '../../browser/library-page';
import { t } from '../../browser/text';
import type { Proposal } from '../../calendar/advice';
import { bestSlots } from '../../calendar/best-slots';
import type { Planning } from '../../calendar/planning';
import { warningsFor } from '../../calendar/warnings';
import type { Strictness } from '../../session/session';
import { useUndo } from '../undo';
import { customerModule, useLive } from '../use-live';
import { useOneAtATime } from '../use-one-at-a-time';
import { useWrite } from '../use-write';
import { writePlans } from '../write-plans';
import { GoodSlot } from './good-slot';
import { slotWords } from './slot-words';

/** So many are enough to choose from. */
const most = 3;

interface Props {
  /** Somebody new is kept only once something is planned for them. */
  readonly customer: CustomerChoice;
  /** A host of theirs. */
  readonly site?: string | undefined;
  readonly minutes: number;
  readonly strictness: Strictness;
  readonly planning: Planning;
  /** For what was left of a session: of the best ones the soonest alone, however short. */
  readonly rest?: boolean;
  readonly onPlanned: () => void;
}

/** The best slots for a customer: one click plans one of them, and can be taken back. */
export const GoodSlots = (props: Props) => {
  const { customer, site, minutes, strictness, planning, rest = false, onPlanned } = props;
  const offer = useUndo();
  const [write, problem] = useWrite();
  const once = useOneAtATime();
  // Nothing is known yet of whoever is new: while their name is typed, this stays as it is.
  const id = 'id' in customer ? customer.id : '';
  const good = useLive(
    () => import('../../customer/plans/situation'),
    async ({ situationFor }) => {
      const situation = await situationFor(id, minutes, planning, Date.now());
      return bestSlots(situation)
        .slice(0, most)
        .map((slot) => ({ slot, warnings: warningsFor(slot, situation) }));
    },
    [id, minutes, planning],
  );
  if (!good) return null;
  const shown = rest
    ? [...good].sort((a, b) => a.slot.startsAt - b.slot.startsAt).slice(0, 1)
    : good;

  const plan = async ({ startsAt, endsAt }: Proposal): Promise<void> => {
    const { planSlot } = await import('../../customer/plans/plan-slot');
    const takeBack = await writePlans(() =>
      planSlot({ customer, site, strictness, startsAt, endsAt }),
    );
    offer(t('plannedFor', slotWords(startsAt)), () => writePlans(takeBack));
    onPlanned();
  };
  const goElsewhere = async (): Promise<void> => {
    const { findOrAddCustomer } = await customerModule();
    await openLibrary({
      planFor: 'id' in customer ? customer.id : await findOrAddCustomer(customer.name),
    });
  };
  return (
    <div class="stack near good-slots">
      {shown.length > 0 ? (
        <ul aria-label={t('goodTimes')}>
          {shown.map(({ slot, warnings }) => (
            <GoodSlot
              key={slot.startsAt}
              slot={slot}
              warnings={warnings.filter(({ kind }) => !rest || kind !== 'short')}
              onChoose={() => {
                write(() => once(() => plan(slot)));
              }}
            />
          ))}
        </ul>
      ) : (
        <p role="status">{t('noGoodTime')}</p>
      )}
      {problem}
      <button
        type="button"
        class="plain"
        onClick={() => {
          write(goElsewhere);
        }}
      >
        {t('anotherTime')}
      </button>
    </div>
  );
};
