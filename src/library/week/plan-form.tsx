import { useState } from 'preact/hooks';
import type { CustomerChoice } from '../../browser/commands';
import { t } from '../../browser/text';
import type { Plan } from '../../calendar/plan';
import type { Planning } from '../../calendar/planning';
import {
  clockTimeOf,
  dayOf,
  isDay,
  minute,
  weekdayOf,
  type Span,
  type Zone,
} from '../../calendar/time';
import { isMinutes, maxMinutes, strictnesses } from '../../session/session';
import { CustomerField } from '../../ui/customer-field';
import { Problem } from '../../ui/problem';
import { useCustomerChoice } from '../../ui/use-customer-choice';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import { AdviceList } from './advice-list';
import { NumberField } from './number-field';
import { chosenStart, planFrom, type Fields, type Problems } from './plan-fields';
import { RepeatFields } from './repeat-fields';
import { TextField } from './text-field';

interface Props {
  readonly planning: Planning;
  readonly zone: Zone;
  readonly fields: Fields;
  /** Whom it is for, if that is known; the one to be offered first, if not. */
  readonly customerId: string | undefined;
  /** The plan that is being changed. */
  readonly planId?: string;
  /** Only the time of one slot is changed. */
  readonly onlyTime?: boolean;
  /** Keeps it; where that fails, it rejects. */
  readonly onSave: (plan: Omit<Plan, 'id' | 'customerId'>, who: CustomerChoice) => Promise<void>;
  readonly onClose: () => void;
}

/** Whom for, when, how long, how often; with advice that is never in the way. */
export const PlanForm = ({ planning, zone, fields: first, customerId, ...rest }: Props) => {
  const { planId, onlyTime = false, onSave, onClose } = rest;
  const [fields, setFields] = useState(first);
  const [problems, setProblems] = useState<Problems>({});
  const [problem, setProblem] = useState('');
  const once = useOneAtATime();
  const customer = useCustomerChoice(
    (known) => (known.find(({ id }) => id === customerId) ?? known[0])?.name ?? '',
  );
  const [touched, setTouched] = useState(false);
  // Known before the customers are read.
  const who = customer.chosen ?? (!touched && customerId !== undefined ? { id: customerId } : null);
  const knownId = who && 'id' in who ? who.id : undefined;

  const change = (changed: Partial<Fields>): void => {
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changed))),
    );
    setFields((before) => {
      const after = { ...before, ...changed };
      // The days follow the first day until they are chosen.
      const followed =
        changed.day !== undefined &&
        isDay(changed.day) &&
        isDay(before.day) &&
        String(before.days) === String([weekdayOf(before.day)]);
      return followed ? { ...after, days: [weekdayOf(after.day)] } : after;
    });
  };
  const start = chosenStart(fields, zone);
  const chosen: Span | undefined =
    start !== undefined && isMinutes(fields.minutes)
      ? { startsAt: start, endsAt: start + fields.minutes * minute }
      : undefined;

  const save = async (): Promise<void> => {
    const planned = planFrom(fields, planning, zone, Date.now());
    const wrong = 'problems' in planned ? planned.problems : {};
    setProblems(wrong);
    if (!who) {
      setProblem(t('needCustomer'));
      document.getElementById('customer')?.focus();
      return;
    }
    setProblem('');
    if (!('plan' in planned)) {
      document.getElementById(`plan-${Object.keys(wrong)[0] ?? ''}`)?.focus();
      return;
    }
    try {
      await onSave(planned.plan, who);
      onClose();
    } catch {
      setProblem(t('failed'));
    }
  };
  const advice = (
    <AdviceList
      customerId={knownId}
      minutes={isMinutes(fields.minutes) ? fields.minutes : first.minutes}
      {...{ planning, chosen, planId }}
      onChoose={({ startsAt, endsAt }) => {
        change({
          day: dayOf(startsAt, zone),
          time: clockTimeOf(startsAt, zone),
          minutes: (endsAt - startsAt) / minute,
        });
      }}
    />
  );
  return (
    <form
      class="stack plan-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
    >
      {!onlyTime && (
        <CustomerField
          typed={customer.shown}
          choices={customer.choices}
          onType={(typed) => {
            setTouched(true);
            customer.setTyped(typed);
          }}
          onChoose={({ name }) => {
            customer.setTyped(name);
          }}
        />
      )}
      <div class="pair">
        {(['day', 'time'] as const).map((of) => (
          <TextField
            key={of}
            of={of}
            label={t(of === 'day' ? 'day' : 'planTime')}
            {...{ fields, problems }}
            onChange={(value) => {
              change({ [of]: value });
            }}
          />
        ))}
        <NumberField
          of="minutes"
          label={t('minutes')}
          most={maxMinutes}
          {...{ fields, problems }}
          onChange={(minutes) => {
            change({ minutes });
          }}
        />
      </div>
      {advice}
      {!onlyTime && (
        <>
          <div class="pair two">
            <div class="stack near">
              <label for="plan-strictness">{t('strictness')}</label>
              <select
                id="plan-strictness"
                class="field"
                value={fields.strictness}
                onChange={(event) => {
                  change({ strictness: event.currentTarget.value as Fields['strictness'] });
                }}
              >
                {strictnesses.map((each) => (
                  <option key={each} value={each}>
                    {t(`strictness_${each}`)}
                  </option>
                ))}
              </select>
            </div>
            <RepeatFields {...{ fields, problems }} onChange={change} />
          </div>
          <label class="choice">
            <input
              type="checkbox"
              checked={fields.startsItself}
              onChange={(event) => {
                change({ startsItself: event.currentTarget.checked });
              }}
            />
            {t('planStartsItself')}
          </label>
        </>
      )}
      <Problem text={problem} />
      <div class="row">
        <button type="submit" class="main">
          {t(planId === undefined ? 'planIt' : 'save')}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {t('thisSiteCancel')}
        </button>
      </div>
    </form>
  );
};
