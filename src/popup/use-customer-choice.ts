import { useEffect, useState } from 'preact/hooks';
import { readActivePage } from '../browser/active-tab';
import { sameName, useCustomerChoice as useChoice } from '../ui/use-customer-choice';
import { nameFromPage, type PageName } from './name-from-page';

/** Whom to start for: what is known, what the page in front is about, and what is typed. */
export const useCustomerChoice = () => {
  const [page, setPage] = useState<PageName | null>(null);
  // Until something is typed: the page's customer, else the first to be offered.
  const choice = useChoice((known) => page?.name ?? known[0]?.name ?? '');

  useEffect(() => {
    void readActivePage().then((active) => {
      setPage(active && nameFromPage(active));
    });
  }, []);

  const site =
    page?.site !== undefined && sameName(page.name, choice.shown) ? page.site : undefined;
  return { ...choice, site };
};
