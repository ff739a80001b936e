import { useId } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Lever, Need } from '../../customer/rows';
import { useUndo } from '../../ui/undo';
import { Problem } from '../../ui/problem';
import { useAttempt } from './use-attempt';

const levers: readonly Lever[] = ['volume', 'margin', 'both'];

interface Props {
  readonly need: Need;
  /** Whether it is a question to ask them already. */
  readonly asked: boolean;
}

/** What meeting a need would bring. Not to know it yet leads to a question. */
export const LeverChoice = ({ need, asked }: Props) => {
  const name = useId();
  const offer = useUndo();
  const [problem, attempt] = useAttempt();

  const pull = (lever: Lever | undefined): void => {
    attempt(async () => {
      const { change } = await import('../../customer/change');
      await change('needs', need.id, { lever });
    });
  };
  const ask = (): void => {
    attempt(async () => {
      const [{ keepToAsk }, { remove }] = await Promise.all([
        import('../../customer/need/need-questions'),
        import('../../customer/change'),
      ]);
      const id = await keepToAsk({
        customerId: need.customerId,
        lens: 'lever',
        from: need.id,
        toOneself: t('leverAsk_self', need.text),
        aloud: t('leverAsk_aloud', need.text),
      });
      offer(t('keptToAsk'), () => remove('questions', id));
    });
  };
  const option = (lever: Lever | undefined, label: string) => (
    <label class="choice">
      <input
        type="radio"
        name={name}
        checked={need.lever === lever}
        onChange={() => {
          pull(lever);
        }}
      />
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend>{t('lever')}</legend>
      {levers.map((lever) => option(lever, t(`lever_${lever}`)))}
      <div class="row">
        {option(undefined, t('dontKnowYet'))}
        {need.lever === undefined &&
          (asked ? (
            <span class="quiet">{t('keptToAsk')}</span>
          ) : (
            <button type="button" class="plain" onClick={ask}>
              {t('askThem')}
            </button>
          ))}
      </div>
      <Problem text={problem} />
    </fieldset>
  );
};
