import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../browser/text';
import { Problem } from './problem';

/** Writes to the notes, and what to show where the user is when that failed. */
export const useWrite = (): [
  write: (task: () => Promise<unknown>) => void,
  problem: ComponentChild,
] => {
  const [failed, setFailed] = useState(false);
  const write = (task: () => Promise<unknown>): void => {
    task().then(
      () => {
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return [write, <Problem text={failed ? t('failed') : ''} />];
};
