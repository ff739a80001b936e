import { t } from '../../browser/text';
import type { NeedFacts } from '../../customer/need/needs';
import type { Standing } from '../../customer/need/standing';
import { Because } from './because';
import { NeedBody } from './need-body';
import { NeedItem } from './need-item';
import type { Choosing } from './use-choosing';

interface Props {
  readonly facts: NeedFacts;
  readonly stands: Standing;
  readonly choosing: Choosing;
  /** The one that is opened. */
  readonly openId: string | null | undefined;
  readonly onToggle: (id: string) => void;
  /** Whose line takes the focus. */
  readonly focused: string | undefined;
}

/** The needs of a customer, the greatest first. */
export const NeedList = ({ facts, stands, choosing, openId, onToggle, focused }: Props) => {
  const { needs, choices, customer, leverAsked } = facts;
  const { greatest, choice } = stands;
  const { compared, done, again } = choosing;
  // Of several none is the greatest before one was chosen.
  const held = (choice ?? (needs.length === 1 ? greatest : undefined)) ? greatest : undefined;
  const shown = [...needs].sort((a, b) => Number(b === held) - Number(a === held));
  const asked = choices.some((each) => each.stillWithNothingToSell !== undefined);
  if (needs.length === 0) return null;
  return (
    <ul class="needs" aria-label={t('needList')}>
      {shown.map((need) => (
        <NeedItem
          key={need.id}
          need={need}
          greatest={need === held}
          why={(need === held && choice?.why) || ''}
          open={need.id === openId}
          takeFocus={focused === need.id}
          onToggle={() => {
            onToggle(need.id);
          }}
        >
          <NeedBody
            need={need}
            customer={customer}
            greatest={need === held}
            leverAsked={leverAsked.includes(need.id)}
            because={
              need === held &&
              choice && (
                <Because
                  key={choice.id}
                  choice={choice}
                  asked={asked}
                  canAgain={needs.length > 1 && !compared}
                  takeFocus={done?.what === 'chose' && done.choiceId === choice.id && !compared}
                  onAgain={again}
                />
              )
            }
          />
        </NeedItem>
      ))}
    </ul>
  );
};
