import { useEffect, useState } from 'preact/hooks';
import { ownWindowId } from '../browser/own-window';
import { onAsk } from '../browser/page-asks';

/**
 * Lets the background know whose notes this page shows, for as long as it is open: what is selected on a
 * page goes to that customer then.
 */
export const useShownCustomer = (customerId: string | undefined): void => {
  const [ownWindow, setOwnWindow] = useState<number | null>(null);
  useEffect(() => {
    void ownWindowId().then(setOwnWindow);
  }, []);
  useEffect(
    () =>
      onAsk('shownCustomer', ({ windowId }) =>
        windowId === null || windowId === ownWindow ? customerId : undefined,
      ),
    [customerId, ownWindow],
  );
};
