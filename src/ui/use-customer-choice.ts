import { useEffect, useState } from 'preact/hooks';
import type { CustomerChoice } from '../browser/commands';
import { t } from '../browser/text';
import { fold, matchNames } from '../customer/names';
import type { Customer } from '../customer/rows';
import type { Choice } from './customer-field';
import { notesFailed, useNotes } from './notes-state';

/** Whether two names are those of one customer. */
export const sameName = (a: string, b: string): boolean => fold(a) === fold(b);

/** Whom it is for: what is known, what is offered until something is typed, and what is typed. */
export const useCustomerChoice = (offer: (known: readonly Customer[]) => string) => {
  const [known, setKnown] = useState<readonly Customer[]>([]);
  const [typed, setTyped] = useState<string | null>(null);
  const { opened } = useNotes();

  useEffect(() => {
    // The page shows itself first; the database comes after.
    void import('../customer/customers')
      .then(({ customersToOffer }) => customersToOffer())
      .then(setKnown)
      .catch(notesFailed);
  }, [opened]);

  const shown = typed ?? offer(known);
  const exact = known.find(({ name }) => sameName(name, shown));
  const choices: Choice[] = [
    // In the key's own turn: Enter, right after it, takes the first of these.
    ...matchNames(known, typed ?? '').slice(0, 50),
    ...(shown.trim() !== '' && !exact
      ? [{ name: shown.trim(), label: t('addCustomer', shown.trim()) }]
      : []),
  ];
  const chosen: CustomerChoice | null = exact
    ? { id: exact.id }
    : shown.trim() === ''
      ? null
      : { name: shown.trim() };
  return { shown, setTyped, choices, chosen };
};
