import { useRef, useState } from 'preact/hooks';
import type { CustomerChoice } from '../browser/commands';
import { t } from '../browser/text';
import type { Planning } from '../calendar/planning';
import { isMinutes, type Settings } from '../session/session';
import { useLoaded } from '../ui/use-loaded';

interface Props {
  readonly customer: CustomerChoice | null;
  readonly site: string | undefined;
  readonly settings: Settings;
  readonly planning: Planning;
  /** Whether all is there that a plan needs; says so where it isn't. */
  readonly isReady: () => boolean;
}

type Chosen = Omit<Props, 'customer' | 'isReady'> & {
  readonly customer: CustomerChoice;
  readonly onPlanned: () => void;
};

const Slots = ({ settings: { minutes, strictness }, ...chosen }: Chosen) => {
  const GoodSlots = useLoaded(() => import('../ui/plan/good-slots'))?.GoodSlots;
  return GoodSlots ? <GoodSlots {...chosen} minutes={minutes} strictness={strictness} /> : null;
};

/** Puts it on the calendar by two clicks: the first shows the best slots, the second takes one. */
export const PlanIt = ({ customer, isReady, ...chosen }: Props) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown = open && customer !== null && isMinutes(chosen.settings.minutes);
  return (
    <>
      <button
        type="button"
        class="plain"
        ref={button}
        aria-expanded={shown}
        onClick={() => {
          setOpen(!shown && isReady());
        }}
      >
        {t('planIt')}
      </button>
      {shown && (
        <Slots
          {...chosen}
          customer={customer}
          onPlanned={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
};
