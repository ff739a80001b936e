import { t } from '../../browser/text';
import { isInTab, showPage } from '../../browser/tabs';

/** Prints the brief. */
export const PrintBrief = ({ customerId }: { readonly customerId: string }) => {
  const print = async (): Promise<void> => {
    if (await isInTab()) window.print();
    else await showPage(`sidepanel.html#brief/${customerId}`);
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
