import { isolated, t } from '../../browser/text';
import { bestSlots, warningsFor } from '../../calendar/advice';
import type { Planning } from '../../calendar/planning';
import type { Span } from '../../calendar/time';
import { reasonWords, warningWords } from '../../ui/advice-words';
import { useLive } from '../../ui/use-live';
import { spanWords, wholeSpanWords } from './week-words';

interface Props {
  /** Missing for one who is new. */
  readonly customerId: string | undefined;
  readonly minutes: number;
  readonly planning: Planning;
  /** The time that is chosen now, if one is. */
  readonly chosen: Span | undefined;
  /** The plan that is being changed: it is not in its own way. */
  readonly planId: string | undefined;
  readonly onChoose: (slot: Span) => void;
}

const modules = async () => ({
  ...(await import('../../customer/plans/situation')),
  ...(await import('../../customer/plans/week')),
});

/** The three best slots, each with its reasons, and what speaks against the one that is chosen. */
export const AdviceList = ({ customerId = '', minutes, planning, chosen, ...rest }: Props) => {
  const { planId, onChoose } = rest;
  const advice = useLive(
    modules,
    async ({ situationFor, readWeek }) => {
      const [situation, other] = await Promise.all([
        situationFor(customerId, minutes, planning, Date.now(), planId),
        chosen && readWeek(chosen),
      ]);
      return {
        proposals: bestSlots(situation).slice(0, 3),
        // What it overlaps is said by name.
        warnings: chosen
          ? warningsFor(chosen, situation).filter(({ kind }) => kind !== 'overlapsPlanned')
          : [],
        overlapped: other?.slots.filter((slot) => slot.planId !== planId && !slot.skipped) ?? [],
      };
    },
    [customerId, minutes, planning, chosen?.startsAt, chosen?.endsAt, planId],
  );
  if (!advice) return null;
  const { proposals, warnings, overlapped } = advice;
  return (
    <>
      {(warnings.length > 0 || overlapped.length > 0) && (
        <ul class="warnings" role="status">
          {overlapped.map((slot) => (
            <li key={slot.id}>{t('planOverlaps', isolated(slot.name), spanWords(slot))}</li>
          ))}
          {warnings.map((warning) => (
            <li key={warning.kind}>{warningWords(warning)}</li>
          ))}
        </ul>
      )}
      {proposals.length > 0 && (
        <fieldset class="stack near proposals">
          <legend>{t('goodTimes')}</legend>
          {proposals.map((slot) => (
            <button
              key={slot.startsAt}
              type="button"
              aria-pressed={chosen?.startsAt === slot.startsAt && chosen.endsAt === slot.endsAt}
              onClick={() => {
                onChoose(slot);
              }}
            >
              <span>{wholeSpanWords(slot)}</span>
              <span class="quiet">{slot.reasons.map(reasonWords).join(' · ')}</span>
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
};
