import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { standing } from '../../customer/standing';
import { useLive } from '../../ui/use-live';
import { NextStep } from '../next-step';
import type { PlaceProps } from '../places';
import { Choosing } from './choosing';
import { History } from './history';
import { NeedList } from './need-list';
import { NextVisit } from './next-visit';
import { StartNeed } from './start-need';
import { useChoosing } from './use-choosing';

const needsModule = () => import('../../customer/needs');

/** What the customer needs, and which of it is the greatest. */
export const NeedPlace = ({ customerId, aim, goTo }: PlaceProps) => {
  const facts = useLive(needsModule, ({ needFacts }) => needFacts(customerId), [customerId]);
  const { needs = [], choices = [], unsure = [] } = facts ?? {};
  const stands = standing(needs, choices, unsure);
  const choosing = useChoosing(customerId, stands);
  /** What the user opened and folded. */
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [focused, setFocused] = useState(aim.needId);

  useEffect(() => {
    const { statementId } = aim;
    if (statementId === undefined) return;
    void needsModule().then(({ quoteForNeed }) => quoteForNeed(customerId, statementId));
  }, [customerId, aim.statementId]);

  if (!facts) return null;
  const first = aim.needId ?? stands.greatest?.id;
  const isOpen = (id: string): boolean => toggled.get(id) ?? id === first;
  const setOpen = (id: string, open: boolean): void => {
    setToggled((before) => new Map([...before, [id, open]]));
  };
  return (
    <>
      <StartNeed
        customerId={customerId}
        facts={facts}
        aimed={aim.statementId !== undefined}
        onDone={({ id }) => {
          choosing.leave();
          setOpen(id, true);
          setFocused(id);
        }}
      />
      <Choosing
        stands={stands}
        choosing={choosing}
        onChoose={(need) => {
          choosing.choose(need);
          setOpen(need.id, true);
        }}
      />
      <NeedList
        facts={facts}
        stands={stands}
        choosing={choosing}
        isOpen={isOpen}
        onToggle={(id) => {
          setOpen(id, !isOpen(id));
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
