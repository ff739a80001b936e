import { useEffect, useState } from 'preact/hooks';
import { readActivePage } from '../browser/active-tab';
import type { CustomerChoice } from '../browser/commands';
import { t } from '../browser/text';
import { fold, matchNames } from '../customer/names';
import type { Choice } from '../ui/customer-field';
import { notesFailed, useNotes } from '../ui/notes-state';
import { nameFromPage, type PageName } from './name-from-page';

interface Known {
  readonly id: string;
  readonly name: string;
}

const same = (a: string, b: string): boolean => fold(a) === fold(b);

/** Whom to start for: what is known, what the page in front is about, and what is typed. */
export const useCustomerChoice = () => {
  const [known, setKnown] = useState<readonly Known[]>([]);
  const [page, setPage] = useState<PageName | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const { opened } = useNotes();

  useEffect(() => {
    // The popup shows itself first; the database comes after.
    void import('../customer/customers')
      .then(({ customersToOffer }) => customersToOffer())
      .then(setKnown)
      .catch(notesFailed);
  }, [opened]);
  useEffect(() => {
    void readActivePage().then((active) => {
      setPage(active && nameFromPage(active));
    });
  }, []);

  // Until something is typed: the page's customer, else the first to be offered.
  const offered = page?.name ?? known[0]?.name ?? '';
  const shown = typed ?? offered;

  const exact = known.find(({ name }) => same(name, shown));
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
  const site = page?.site !== undefined && same(page.name, shown) ? page.site : undefined;
  return { shown, setTyped, choices, chosen, site };
};
