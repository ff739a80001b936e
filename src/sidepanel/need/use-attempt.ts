import { useState } from 'preact/hooks';
import { t } from '../../browser/text';

/** Does what a click asks for, and says so where that failed. */
export const useAttempt = (): [problem: string, attempt: (act: () => Promise<unknown>) => void] => {
  const [problem, setProblem] = useState('');
  return [
    problem,
    (act) => {
      act().then(
        () => {
          setProblem('');
        },
        () => {
          setProblem(t('failed'));
        },
      );
    },
  ];
};
