import { askPages } from '../browser/page-asks';
import type { Capture } from '../browser/captures';
import { openChooser } from '../browser/chooser';
import { showToast, type Toast } from '../browser/page-toast';
import { readStored } from '../browser/stored';
import { allowUndo } from '../browser/undo';
import { putAside } from '../customer/heard/aside';
import { hearOnPage, type PageWords } from '../customer/heard/page-statements';
import { tellFailed, tellKept, tellUseMenu } from './capture-notices';
import { readSelected } from './selected';
import { whoseWords } from './whose-words';

const toast = async ({ tab }: Capture, said: Toast): Promise<boolean> =>
  tab !== undefined && (await showToast(tab.id, said));

/** In the page where we may, else beside it. */
const confirm = async (asked: Capture, statementId: string): Promise<void> => {
  const token = asked.tab && (await allowUndo(statementId, asked.tab.id));
  if (token === undefined || !(await toast(asked, { say: 'kept', token })))
    await tellKept(statementId);
};

/** Writes the words down; gives how to tell of it. */
const keep = async (asked: Capture, words: PageWords): Promise<() => Promise<void>> => {
  const { session } = await readStored();
  const whose = await whoseWords(
    session,
    Date.now(),
    (windowId) => askPages('shownCustomer', { windowId }),
    asked.tab?.windowId ?? null,
  );
  if (!whose) {
    const id = await putAside(words);
    return () => openChooser(id);
  }
  const { customerId, ...where } = whose;
  const { id } = await hearOnPage(customerId, words, where);
  return () => confirm(asked, id);
};

/** Keeps what is selected on a page as something that a customer said. */
export const capture = async (asked: Capture): Promise<void> => {
  const selected = await readSelected(asked);
  const { words } = selected;
  if (!words) {
    const shown = selected.readable && (await toast(asked, { say: 'nothingSelected' }));
    if (!shown) await tellUseMenu();
    return;
  }
  const tell = await keep(asked, words).catch(() => async () => {
    // The database is closed, or the disk is full. The words stay where they are: selected on the page.
    if (!(await toast(asked, { say: 'failed', text: words.text }))) await tellFailed();
  });
  await tell();
};
