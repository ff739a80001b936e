import { useRef, useState } from 'preact/hooks';
import { send } from '../browser/send';
import { t } from '../browser/text';
import type { EndedSession } from '../session/session';
import { AskReport } from './ask-report';
import { BriefPart } from './brief-part';
import { closingParts } from './brief-words';
import { CopyBrief } from './copy-brief';
import { ForLater } from './for-later';
import { FinishRest } from './plan/finish-rest';
import { PlanNext } from './plan/plan-next';
import { Problem } from './problem';
import { useBrief } from './use-brief';
import { useStored } from './use-stored';
import { problemOf } from './words';

interface Props {
  readonly ended: EndedSession;
  /** What is open again. */
  readonly said: string;
  readonly onNext: () => void;
}

/** What was found in a session, what waits for after it, and where to go from here. */
export const SummaryFound = ({ ended, said, onNext }: Props) => {
  const { session } = ended;
  const now = useBrief(session.customerId);
  const stored = useStored();
  const [planning, setPlanning] = useState(false);
  const [problem, setProblem] = useState('');
  const planButton = useRef<HTMLButtonElement>(null);
  const onPlanned = (): void => {
    setPlanning(false);
    // What was clicked has gone.
    planButton.current?.focus();
  };
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
      {stored && <FinishRest ended={ended} planning={stored.planning} onPlanned={onPlanned} />}
      <div class="row">
        {now && <CopyBrief brief={now.brief} />}
        {now && (
          <button
            type="button"
            ref={planButton}
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
      {planning && now && stored && (
        <PlanNext
          customer={now.facts.customer}
          settings={stored.settings}
          planning={stored.planning}
          onPlanned={onPlanned}
        />
      )}
      {stored && <AskReport stored={stored} />}
      <Problem text={problem} />
    </>
  );
};
