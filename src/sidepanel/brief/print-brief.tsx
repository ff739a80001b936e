import { useEffect } from 'preact/hooks';
import { isInTab, showPage } from '../../browser/tabs';
import { t } from '../../browser/text';

/** What a tab that was opened to print is asked for. */
const toPrint = (customerId: string): string => `#brief/${customerId}/print`;

/** Prints the brief that stands on the page. In Chromium's side panel nothing prints, so a tab does it. */
export const PrintBrief = ({ customerId }: { readonly customerId: string }) => {
  useEffect(() => {
    if (location.hash !== toPrint(customerId)) return;
    // Once: not again when the tab is loaded anew.
    history.replaceState(null, '', `#brief/${customerId}`);
    window.print();
  }, []);
  const print = async (): Promise<void> => {
    if (await isInTab()) window.print();
    else await showPage(`sidepanel.html${toPrint(customerId)}`);
  };
  return (
    <button
      type="button"
      onClick={() => {
        void print();
      }}
    >
      {t('printBrief')}
    </button>
  );
};
