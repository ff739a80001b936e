import type { ComponentChild } from 'preact';
import { t } from '../../browser/text';
import type { Customer, Need } from '../../customer/rows';
import { RowText } from '../../ui/row-text';
import { useUndo } from '../../ui/undo';
import { useLive } from '../../ui/use-live';
import { Evidence } from './evidence';
import { Next } from './next';
import { Problem } from '../../ui/problem';
import { useAttempt } from './use-attempt';
import { WorthSection } from './worth';

interface Props {
  readonly need: Need;
  readonly customer: Customer | undefined;
  readonly greatest: boolean;
  readonly leverAsked: boolean;
  /** Why it is held to be the greatest. */
  readonly because: ComponentChild;
}

/** A need, opened: its words, what it rests on, what it's worth and what comes next. */
export const NeedBody = ({ need, customer, greatest, leverAsked, because }: Props) => {
  const offer = useUndo();
  const [problem, attempt] = useAttempt();
  const ids = [...need.evidenceFor, ...need.evidenceAgainst];
  const statements =
    useLive(
      () => import('../../customer/need/evidence'),
      ({ statementsById }) => statementsById(ids),
      [ids.join()],
    ) ?? [];
  const people = new Set([
    ...(customer?.people ?? []),
    ...statements.flatMap(({ saidBy }) => saidBy ?? []),
  ]);
  const row = { table: 'needs', id: need.id } as const;
  return (
    <>
      <div class="need-text">
        <RowText {...row} field="text" value={need.text} label={t('needTo')} lines={2} required />
        <RowText
          {...row}
          field="soThat"
          value={need.soThat ?? ''}
          label={t('needSoThat')}
          lines={2}
        />
      </div>
      {because}
      <RowText
        {...row}
        field="feltBy"
        value={need.feltBy ?? ''}
        label={t('needFeltBy')}
        suggestions={[...people]}
      />
      <Evidence need={need} statements={statements} />
      <WorthSection need={need} greatest={greatest} leverAsked={leverAsked} />
      <Next need={need} />
      <button
        type="button"
        class="plain"
        onClick={() => {
          attempt(async () => {
            const { removeNeed } = await import('../../customer/need/needs');
            offer(t('deleted'), await removeNeed(need.id));
          });
        }}
      >
        {t('needDelete')}
      </button>
      <Problem text={problem} />
    </>
  );
};
