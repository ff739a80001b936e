import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../browser/text';
import type { Aside } from '../customer/heard/aside';
import { CustomerField } from '../ui/customer-field';
import { Problem } from '../ui/problem';
import { useCustomerChoice } from '../ui/use-customer-choice';
import { useLive } from '../ui/use-live';
import { useOneAtATime } from '../ui/use-one-at-a-time';
import { likelyCustomer } from './likely-customer';
import { ThrowAway } from './throw-away';
import { Words } from './words';

interface Props {
  readonly words: Aside;
  readonly onKept: (statementId: string) => void;
  /** They wait no longer: thrown away, or kept in another window. */
  readonly onGone: () => void;
}

/** Whose words these are: Enter keeps them, Escape asks whether to throw them away. */
export const Choose = ({ words, onKept, onGone }: Props) => {
  const [problem, setProblem] = useState('');
  const once = useOneAtATime();
  const last = useLive(
    () => import('../customer/heard/page-statements'),
    ({ lastHeardCustomer }) => lastHeardCustomer(),
    [],
  );
  const customer = useCustomerChoice((known) => likelyCustomer(known, words.source, last));
  useLayoutEffect(() => {
    document.getElementById('customer')?.focus();
  }, []);

  const keep = async (): Promise<void> => {
    const { chosen } = customer;
    if (!chosen) {
      setProblem(t('needCustomer'));
      return;
    }
    try {
      const { hearAside } = await import('../customer/heard/aside');
      const statement = await hearAside(words.id, chosen);
      if (statement) onKept(statement.id);
      else onGone();
    } catch {
      setProblem(t('notKept'));
    }
  };

  return (
    <>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void once(keep);
        }}
      >
        <h1 class="who">{t('chooserTitle')}</h1>
        <Words words={words} />
        <CustomerField
          typed={customer.shown}
          choices={customer.choices}
          onType={customer.setTyped}
          onChoose={({ name }) => {
            customer.setTyped(name);
          }}
        />
        <button type="submit" class="main">
          {t('chooserKeep')}
        </button>
        <Problem text={problem} />
      </form>
      <ThrowAway id={words.id} onGone={onGone} />
    </>
  );
};
