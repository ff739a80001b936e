import { send } from '../browser/send';
import { t } from '../browser/text';
import { saveFile } from './save-file';

/** Saves everything as one file, where the browser puts downloads. Says how it went. */
export const saveExport = async (): Promise<string> => {
  const at = new Date();
  try {
    const { exportName, exportNotes } = await import('../customer/export');
    const name = exportName(at);
    saveFile(name, await exportNotes(at), 'application/json');
    void send('backedUp', undefined);
    return t('exported', name);
  } catch {
    return t('notExported');
  }
};
