import { useState } from 'preact/hooks';
import { count, t } from '../../browser/text';
import { asText } from './as-text';
import { CopyText } from './copy-text';
import { linesOf, type Line } from './lines';
import { mend, type Export } from './mend';
import { ProtectedLine } from './protected-line';
import { TryNow } from './try-now';
import { useFacts } from './use-facts';

interface Props {
  /** Saves everything as a file; without it, the line of the last backup has no button. */
  readonly onExport?: Export;
}

const summed = (lines: readonly Line[]): string => {
  const wrong = lines.filter(({ state }) => state === 'wrong').length;
  return wrong === 0 ? t('protectedAll') : count('protectedNotAll', wrong);
};

/** “Am I protected?”: everything that it rests on, looked at anew whenever it may have changed. */
export const ProtectedSection = ({ onExport }: Props) => {
  const { facts, look } = useFacts();
  const [tried, setTried] = useState('');
  if (!facts)
    return (
      <p class="quiet" role="status">
        {t('protectedLooking')}
      </p>
    );
  const lines = linesOf(facts);

  const mendAndLook = ({ mend: by }: Line): (() => void) | undefined =>
    by && (by !== 'export' || onExport)
      ? () => {
          // A refusal changes nothing, and looking again says so.
          void mend(by, facts, onExport)
            .catch(() => undefined)
            .then(look);
        }
      : undefined;

  return (
    <>
      <p role="status">{summed(lines)}</p>
      <ul class="protected-lines">
        {lines.map((line) => (
          <ProtectedLine key={line.id} line={line} onMend={mendAndLook(line)} />
        ))}
      </ul>
      <TryNow facts={facts} said={tried} onSaid={setTried} />
      <CopyText text={asText(lines, facts.at, tried)} />
    </>
  );
};
