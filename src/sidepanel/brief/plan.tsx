import { t } from '../../browser/text';
import type { Customer, Need } from '../../customer/rows';
import { NextVisit } from '../../ui/next-visit';
import { RowText } from '../../ui/row-text';
import type { PlaceProps } from '../places';
import { NextStepDay } from './next-step-day';

interface Props {
  readonly customer: Customer;
  /** The greatest; `undefined` until there is one. */
  readonly need: Need | undefined;
  readonly worth: string;
  readonly goTo: PlaceProps['goTo'];
}

/** What it is worth, what to do next, and when one sees them. */
export const Plan = ({ customer, need, worth, goTo }: Props) => (
  <section class="stack near">
    {need ? (
      <>
        <p class="row worth">
          <span>
            <b>{t('briefWorth')}</b> {worth}
          </span>
          <button
            type="button"
            class="plain"
            onClick={() => {
              goTo('need', { needId: need.id });
            }}
          >
            {t('workItOut')}
          </button>
        </p>
        <RowText
          table="needs"
          id={need.id}
          field="nextStep"
          value={need.nextStep ?? ''}
          label={t('nextStepLabel')}
          placeholder={t('nextStepPlaceholder')}
          wraps
        />
      </>
    ) : (
      <p class="row worth">
        <span>{t('briefNoNeed')}</span>
        <button
          type="button"
          class="plain"
          onClick={() => {
            goTo('need');
          }}
        >
          {t('findNeed')}
        </button>
      </p>
    )}
    <div class="days">
      {need && <NextStepDay need={need} />}
      <NextVisit customer={customer} />
    </div>
  </section>
);
