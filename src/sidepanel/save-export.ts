import { t } from '../browser/text';

/** Saves everything as one file, where the browser puts downloads. Says how it went. */
export const saveExport = async (): Promise<string> => {
  const at = new Date();
  try {
    const { exportName, exportNotes } = await import('../customer/export');
    const name = exportName(at);
    const file = URL.createObjectURL(new Blob(await exportNotes(at), { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = file;
    link.download = name;
    link.click();
    // The browser has taken hold of it once this turn is over; long after that it is no longer needed.
    setTimeout(() => {
      URL.revokeObjectURL(file);
    }, 60_000);
    return t('exported', name);
  } catch {
    return t('notExported');
  }
};
