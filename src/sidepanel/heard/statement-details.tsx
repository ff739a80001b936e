import { useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { channels } from '../../customer/heard/groups';
import type { Channel, Statement } from '../../customer/rows';
import { linkTo } from '../../customer/heard/source';
import { Problem } from '../../ui/problem';
import { RowText } from '../../ui/row-text';
import { useUndo } from '../../ui/undo';
import { MoveAway } from './move-away';
import { WhenSaid } from './when-said';

export interface DetailsProps {
  readonly statement: Statement;
  /** Who may have said it. */
  readonly people: readonly string[];
  readonly onAsk: () => void;
  /** It is about to leave the list; to be called once it has. */
  readonly onLeave: () => () => void;
}

/** All that is known of a statement, each thing kept as soon as it is changed. */
export const StatementDetails = ({ statement, people, onAsk, onLeave }: DetailsProps) => {
  const { id, text, saidBy = '', channel, source } = statement;
  const offerUndo = useUndo();
  const [problem, setProblem] = useState('');
  const link = source && linkTo(source);

  const setChannel = async (chosen: Channel): Promise<void> => {
    try {
      const { change } = await import('../../customer/change');
      await change('statements', id, { channel: chosen });
    } catch {
      setProblem(t('failed'));
    }
  };
  const remove = async (): Promise<void> => {
    const gone = onLeave();
    try {
      const changes = await import('../../customer/change');
      await changes.remove('statements', id);
      gone();
      offerUndo(t('deleted'), () => changes.restore('statements', id));
    } catch {
      setProblem(t('failed'));
    }
  };

  return (
    <>
      <RowText
        table="statements"
        id={id}
        field="text"
        value={text}
        label={t('said')}
        lines={3}
        required
      />
      <div class="pair">
        <RowText
          table="statements"
          id={id}
          field="saidBy"
          value={saidBy}
          label={t('who')}
          suggestions={people}
        />
        <div>
          <label for={`channel-${id}`}>{t('where')}</label>
          <select
            id={`channel-${id}`}
            class="field"
            value={channel}
            onChange={(event) => {
              void setChannel(event.currentTarget.value as Channel);
            }}
          >
            {channels.map((each) => (
              <option key={each} value={each}>
                {t(`channel_${each}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <WhenSaid statement={statement} />
      {source && link !== undefined && (
        <p>
          <a href={link} target="_blank" rel="noreferrer" dir="auto">
            {source.title || t('sourcePage')}
          </a>
        </p>
      )}
      <div class="row">
        <button type="button" onClick={onAsk}>
          {t('askMeaning')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            void remove();
          }}
        >
          {t('delete')}
        </button>
        <MoveAway statement={statement} onLeave={onLeave} />
      </div>
      <Problem text={problem} />
    </>
  );
};
