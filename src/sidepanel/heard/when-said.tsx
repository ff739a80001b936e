import { useState } from 'preact/hooks';
import { language, t } from '../../browser/text';
import type { Precision, Statement } from '../../customer/rows';
import { Problem } from '../../ui/problem';
import { asInput, dateFrom, monthNames, yearFrom } from './when-input';

const precisions: readonly Precision[] = ['day', 'month', 'year', 'unknown'];

/** When it was said, as exactly as it is known. */
export const WhenSaid = ({ statement }: { readonly statement: Statement }) => {
  const { id, createdAt, precision } = statement;
  const heardAt = statement.heardAt ?? createdAt;
  const heard = new Date(heardAt);
  /** A year that is being typed, and a day that is. */
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState('');

  const set = async (fields: { heardAt?: number; precision?: Precision }): Promise<void> => {
    try {
      const { change } = await import('../../customer/change');
      await change('statements', id, fields);
      setProblem('');
    } catch {
      setProblem(t('failed'));
    }
  };
  const setMonth = (year: number, month: number): void => {
    void set({ heardAt: new Date(year, month, 1).getTime() });
  };
  /** What is half typed is no date yet, and stays as it is typed. */
  const take = (text: string, at: number | undefined): void => {
    setTyped(text);
    if (at !== undefined) void set({ heardAt: at });
  };
  const done = (): void => {
    setTyped(undefined);
  };

  return (
    <div class="pair">
      <div>
        <label for={`when-${id}`}>{t('when')}</label>
        <select
          id={`when-${id}`}
          class="field"
          value={precision}
          onChange={(event) => {
            done();
            void set({ precision: event.currentTarget.value as Precision, heardAt });
          }}
        >
          {precisions.map((each) => (
            <option key={each} value={each}>
              {t(`precision_${each}`)}
            </option>
          ))}
        </select>
      </div>
      {precision === 'day' && (
        <div>
          <label for={`day-${id}`}>{t('day')}</label>
          <input
            id={`day-${id}`}
            class="field"
            type="date"
            value={typed ?? asInput(heardAt)}
            onInput={(event) => {
              const { value } = event.currentTarget;
              take(value, dateFrom(value));
            }}
            onBlur={done}
          />
        </div>
      )}
      {precision === 'month' && (
        <div>
          <label for={`month-${id}`}>{t('month')}</label>
          <select
            id={`month-${id}`}
            class="field"
            value={String(heard.getMonth())}
            onChange={(event) => {
              setMonth(heard.getFullYear(), Number(event.currentTarget.value));
            }}
          >
            {monthNames(language()).map((name, month) => (
              <option key={name} value={String(month)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {(precision === 'month' || precision === 'year') && (
        <div>
          <label for={`year-${id}`}>{t('year')}</label>
          <input
            id={`year-${id}`}
            class="field"
            inputMode="numeric"
            autocomplete="off"
            value={typed ?? String(heard.getFullYear())}
            onInput={(event) => {
              const { value } = event.currentTarget;
              const year = yearFrom(value);
              const month = precision === 'month' ? heard.getMonth() : 0;
              take(value, year === undefined ? undefined : new Date(year, month, 1).getTime());
            }}
            onBlur={done}
          />
        </div>
      )}
      <Problem text={problem} />
    </div>
  );
};
