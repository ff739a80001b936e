import { openKept } from '../browser/chooser';
import { notify } from '../browser/notify';
import { t } from '../browser/text';
import { redeemUndo } from '../browser/undo';
import { takeBackFromPage } from '../customer/heard/page-statements';

// Where the browser lets no toast of ours into the page.

const prefix = 'kept:';

export const tellKept = (statementId: string): Promise<void> =>
  notify(prefix + statementId, t('kept'), t('captureKeptClick'), [t('captureUndo')]);

export const tellUseMenu = (): Promise<void> =>
  notify('capture', t('captureMenu'), t('captureUseMenu'));

export const tellFailed = (): Promise<void> =>
  notify('capture', t('captureFailedTitle'), t('captureFailedCopy'));

const statementOf = (id: string): string | null =>
  id.startsWith(prefix) ? id.slice(prefix.length) : null;

/** A click on what says “Kept.” shows what was kept. */
export const showKept = async (id: string): Promise<void> => {
  const statementId = statementOf(id);
  if (statementId !== null) await openKept(statementId);
};

export const undoKept = async (id: string): Promise<void> => {
  const statementId = statementOf(id);
  if (statementId !== null) await takeBackFromPage(statementId);
};

/** What a toast's button asks for: done only for the one statement that its token was made for. */
export const undoByToken = async (token: string, tabId: number): Promise<boolean> => {
  const statementId = await redeemUndo(token, tabId);
  if (statementId === null) return false;
  await takeBackFromPage(statementId);
  return true;
};
