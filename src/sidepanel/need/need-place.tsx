import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { standing } from '../../customer/need/standing';
import { useLive } from '../../ui/use-live';
import { NextStep } from '../next-step';
import type { PlaceProps } from '../places';
import { Choosing } from './choosing';
import { History } from './history';
import { NeedList } from './need-list';
import { NextVisit } from '../../ui/next-visit';
import { StartNeed } from './start-need';
import { useChoosing } from './use-choosing';

const needsModule = () => import('../../customer/need/needs');

/** What the customer needs, and which of it is the greatest. */
export const NeedPlace = ({ customerId, aim, goTo }: PlaceProps) => {
  const facts = useLive(needsModule, ({ needFacts }) => needFacts(customerId), [customerId]);
  const { needs = [], choices = [], unsure = [] } = facts ?? {};
  const stands = standing(needs, choices, unsure);
  const choosing = useChoosing(customerId, stands);
  /** The need that the user opened; null once it was folded. */
  const [opened, setOpened] = useState<string | null | undefined>(aim.needId);
  const [focused, setFocused] = useState(aim.needId);

  useEffect(() => {
    const { statementId } = aim;
    if (statementId === undefined) return;
    void needsModule().then(({ quoteForNeed }) => quoteForNeed(customerId, statementId));
  }, [customerId, aim.statementId]);

  if (!facts) return null;
  // While two are compared, nothing else asks for attention.
  const first = choosing.compared ? undefined : stands.greatest?.id;
  const openId = opened === undefined ? first : opened;
  return (
    <>
      <StartNeed
        customerId={customerId}
        needs={needs}
        aimed={aim.statementId !== undefined}
        onDone={({ id }) => {
          choosing.leave();
          setOpened(id);
          setFocused(id);
        }}
      />
      <Choosing
        stands={stands}
        choosing={choosing}
        onChoose={(need) => {
          choosing.choose(need);
          setOpened(need.id);
        }}
      />
      <NeedList
        facts={facts}
        stands={stands}
        choosing={choosing}
        openId={openId}
        onToggle={(id) => {
          setOpened(id === openId ? null : id);
        }}
        focused={focused}
      />
      {choices.length > 0 && <History choices={choices} texts={facts.texts} />}
      {facts.customer && <NextVisit customer={facts.customer} />}
      {needs.length > 0 && (
        <NextStep
          label={t('needToBrief')}
          onClick={() => {
            goTo('brief');
          }}
        />
      )}
    </>
  );
};
