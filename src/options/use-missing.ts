import { useEffect, useState } from 'preact/hooks';
import { missingLeave } from '../browser/leave';
import { onLeave } from '../browser/leave-changes';
import type { Stored } from '../browser/storage';

/** The hosts of sites that are on and that the browser gives no leave for, new whenever either changes. */
export const useMissing = (stored: Stored | undefined): readonly string[] => {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [changes, setChanges] = useState(0);
  useEffect(
    () =>
      onLeave(() => {
        setChanges((n) => n + 1);
      }),
    [],
  );
  useEffect(() => {
    let gone = false;
    if (stored)
      void missingLeave().then((now) => {
        if (!gone) setMissing(now);
      });
    return () => {
      gone = true;
    };
  }, [stored?.choices, stored?.company, changes]);
  return missing;
};
