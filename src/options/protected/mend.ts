import { askLeave } from '../../browser/leave';
import { openExtensionSettings, startAnew } from '../../browser/protection';
import { send } from '../../browser/send';
import type { MessageKey } from '../../browser/text';
import type { Facts } from './facts';
import type { Mend } from './lines';

export const mendWords: Readonly<Record<Mend, MessageKey>> = {
  allow: 'protectedAllow',
  openSettings: 'problemPrivateMend',
  putRight: 'protectedPutRight',
  startAnew: 'protectedStartAnew',
  persist: 'protectedPersist',
  export: 'protectedExport',
};

export type Export = () => unknown;

/** Mends a line. Call it in the click, before anything is awaited: the browser asks only then. */
export const mend = async (by: Mend, { missing }: Facts, onExport?: Export): Promise<void> => {
  switch (by) {
    case 'allow':
      await askLeave(missing);
      return;
    case 'openSettings':
      openExtensionSettings();
      return;
    case 'putRight':
      await send('tick', undefined);
      return;
    case 'startAnew':
      startAnew();
      return;
    case 'persist':
      await navigator.storage.persist();
      return;
    case 'export':
      await onExport?.();
  }
};
