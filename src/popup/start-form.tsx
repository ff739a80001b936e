import { useEffect, useState } from 'preact/hooks';
import { openPanel } from '../browser/panel';
import { send } from '../browser/send';
import { t } from '../browser/text';
import type { Planning } from '../calendar/planning';
import type { Policy } from '../settings/policy';
import { isMinutes, type Refusal, type Settings } from '../session/session';
import { CustomerField } from '../ui/customer-field';
import { Problem } from '../ui/problem';
import { listOf, problemOf } from '../ui/words';
import { Choices } from './choices';
import { Minutes } from './minutes';
import { PlanIt } from './plan-it';
import { useCustomerChoice } from './use-customer-choice';

const whyRefused = ({ minutes, categories }: Settings, hasOwn: boolean): Refusal | null => {
  if (!isMinutes(minutes)) return 'minutes';
  return categories.every((category) => category === 'own' && !hasOwn) ? 'nothingWaits' : null;
};

interface Props {
  readonly settings: Settings;
  /** Whether there are sites of the user's own, or the company's. */
  readonly hasOwn: boolean;
  readonly company: Policy;
  readonly planning: Planning;
}

/** Who, how long, start or plan; what was last used is what is offered. */
export const StartForm = ({ settings, hasOwn, company, planning }: Props) => {
  const [chosen, setChosen] = useState(settings);
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
  const customer = useCustomerChoice();
  useEffect(() => {
    setChosen(settings);
  }, [settings]);

  /** Says what stands in the way; whether nothing does. */
  const isReady = (refused: Refusal | null): boolean => {
    if (!customer.chosen) {
      setProblem(t('needCustomer'));
      document.getElementById('customer')?.focus();
      return false;
    }
    setProblem(refused ? t(`refused_${refused}`) : '');
    return refused === null;
  };
  const start = (): void => {
    // Said here: once the panel has opened, there may be no popup to say it in.
    if (!isReady(whyRefused(chosen, hasOwn)) || !customer.chosen) return;
    setSending(true);
    // In one turn, the message first: in Chromium the popup is gone as soon as the panel opens.
    const answer = send('start', {
      customer: customer.chosen,
      settings: chosen,
      ...(customer.site !== undefined && { site: customer.site }),
    });
    openPanel();
    void answer.then((reply) => {
      setSending(false);
      setProblem(problemOf(reply));
    });
  };

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <CustomerField
        typed={customer.shown}
        choices={customer.choices}
        onType={customer.setTyped}
        onChoose={({ name }) => {
          customer.setTyped(name);
        }}
      />
      <Minutes
        minutes={chosen.minutes}
        onChange={(minutes) => {
          setChosen({ ...chosen, minutes });
        }}
      />
      <div class="row begin">
        <button type="submit" class="main" disabled={sending}>
          {t('start')}
        </button>
        <PlanIt
          customer={customer.chosen}
          site={customer.site}
          settings={chosen}
          planning={planning}
          isReady={() => isReady(isMinutes(chosen.minutes) ? null : 'minutes')}
        />
      </div>
      <Problem text={problem} />
      <details>
        <summary>
          {t(
            'foldedLine',
            t('waitLine', listOf(chosen.categories)),
            t(`strictness_${chosen.strictness}`),
          )}
          {'\u00a0·\u00a0'}
          {t('change')}
        </summary>
        <Choices settings={chosen} company={company} onChange={setChosen} withCollect />
      </details>
    </form>
  );
};
