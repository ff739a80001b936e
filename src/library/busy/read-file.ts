import { t } from '../../browser/text';
import { zoneHere } from '../../calendar/time';
import type { ReadBusy } from '../../calendar/ics-in';

const largest = 25 * 1_024 * 1_024;
/** The page draws itself in between, and answers. */
const longestTurn = 40;

/** What came of a file: what it says, or in words why it says nothing. */
export type Outcome = ReadBusy | { readonly problem: string };

/** Lets the page have its turn whenever it has waited long enough. */
const pauses = (): (() => Promise<void> | undefined) => {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestTurn) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      });
    });
  };
};

/** Reads a calendar file. Does not throw. */
export const readFile = async (file: File): Promise<Outcome> => {
  if (file.size > largest) return { problem: t('busyTooLarge') };
  try {
    const [{ readBusy }, text] = await Promise.all([import('../../calendar/ics-in'), file.text()]);
    const read = await readBusy(text, { now: Date.now(), zone: zoneHere(), pause: pauses() });
    if (!read) return { problem: t('busyNoCalendar') };
    // A file of which nothing is understood must not take the place of one that was.
    return read.spans.length === 0 && read.unreadable > 0
      ? { problem: t('busyNothingRead') }
      : read;
  } catch {
    return { problem: t('busyNotRead') };
  }
};
