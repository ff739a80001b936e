import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';
import type { Standing } from '../../customer/need/standing';
import { Problem } from '../../ui/problem';
import { PutOff } from './put-off';
import type { Choosing as Choices } from './use-choosing';
import { Which } from './which';

interface Props {
  readonly stands: Standing;
  readonly choosing: Choices;
  readonly onChoose: (need: Need) => void;
}

/** The comparison that is due, if there is one, and those that were put off. */
export const Choosing = ({ stands: { greatest, putOff }, choosing, onChoose }: Props) => {
  const { compared, done, problem, again } = choosing;
  const quiet = putOff.filter((other) => !compared?.needs.includes(other));
  return (
    <>
      {compared && (
        <Which
          key={compared.key}
          needs={compared.needs}
          takeFocus={done !== undefined}
          onChoose={onChoose}
          instead={t(compared.anew ? 'whichLeave' : 'dontKnowYet')}
          onInstead={choosing.putOff}
        />
      )}
      <Problem text={problem} />
      {greatest &&
        quiet.map((other) => (
          <PutOff
            key={other.id}
            greatest={greatest}
            other={other}
            takeFocus={done?.what === 'putOff' && done.needId === other.id && !compared}
            onChoose={() => {
              again(other.id);
            }}
          />
        ))}
    </>
  );
};
