import { useState } from 'preact/hooks';
import { send } from '../browser/send';
import { t } from '../browser/text';
import type { Session } from '../session/session';
import { AskReport } from './ask-report';
import { BriefPart } from './brief-part';
import { closingParts } from './brief-words';
import { CopyBrief } from './copy-brief';
import { ForLater } from './for-later';
import { NextVisit } from './next-visit';
import { useBrief } from './use-brief';
import { useStored } from './use-stored';
import { problemOf } from './words';

interface Props {
  readonly session: Session;
  /** What is open again. */
  readonly said: string;
  readonly onNext: () => void;
}

/** What was found in a session, what waits for after it, and where to go from here. */
export const SummaryFound = ({ session, said, onNext }: Props) => {
  const now = useBrief(session.customerId);
  const stored = useStored();
  const [planning, setPlanning] = useState(false);
  const [problem, setProblem] = useState('');
  const next = async (): Promise<void> => {
    const reply = await send('seen', undefined);
    setProblem(problemOf(reply));
    if (!reply.ok) return;
    // Who goes on without an answer has been asked.
    void send('reportAsked', undefined);
    onNext();
  };
  return (
    <>
      {now && closingParts(now.brief).map((part) => <BriefPart key={part.label} {...part} />)}
      <ForLater sessionId={session.id} />
      <p>{said}</p>
      <div class="row">
        {now && <CopyBrief brief={now.brief} />}
        {now && (
          <button
            type="button"
            aria-expanded={planning}
            onClick={() => {
              setPlanning(!planning);
            }}
          >
            {t('planNext')}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            void next();
          }}
        >
          {t('nextCustomer')}
        </button>
      </div>
      {stored && <AskReport stored={stored} />}
      {planning && now && <NextVisit customer={now.facts.customer} />}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
};
