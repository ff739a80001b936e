import { t } from '../../browser/text';
import { isBlank } from '../../customer/brief';
import { candidatesOf } from '../../customer/ask/to-ask';
import { BriefSheet } from '../../ui/brief-sheet';
import { CopyBrief } from '../../ui/copy-brief';
import { useBrief } from '../../ui/use-brief';
import { NextStep } from '../next-step';
import type { PlaceProps } from '../places';
import { AskThree } from './ask-three';
import { Plan } from './plan';
import { PrintBrief } from './print-brief';

/** What it came to: what comes next, what to ask, and the page that says it all. */
export const BriefPlace = ({ customerId, goTo }: PlaceProps) => {
  const now = useBrief(customerId);
  if (!now) return null;
  const { brief, facts, greatest } = now;
  const isNothingToAsk = candidatesOf({ questions: facts.questions, greatest }).length === 0;
  if (isBlank(brief) && isNothingToAsk)
    return (
      <>
        <p class="quiet">{t('emptyBrief')}</p>
        <Plan customer={facts.customer} need={greatest} worth={facts.worth} goTo={goTo} />
        <NextStep
          label={t('askToHeard')}
          onClick={() => {
            goTo('heard');
          }}
        />
      </>
    );
  return (
    <>
      <Plan customer={facts.customer} need={greatest} worth={facts.worth} goTo={goTo} />
      <AskThree customerId={customerId} questions={facts.questions} greatest={greatest} />
      <div class="row">
        <CopyBrief brief={brief} />
        <PrintBrief customerId={customerId} />
      </div>
      <BriefSheet brief={brief} />
    </>
  );
};
