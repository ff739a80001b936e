import { useId } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Line } from './lines';
import { mendWords } from './mend';

interface Props {
  readonly line: Line;
  readonly onMend?: (() => void) | undefined;
}

const Mark = ({ state }: Pick<Line, 'state'>) =>
  state === 'told' ? (
    <span class="protected-mark" aria-hidden="true">
      –
    </span>
  ) : (
    <span
      class={`protected-mark ${state}`}
      role="img"
      aria-label={t(state === 'right' ? 'protectedRight' : 'protectedWrong')}
    >
      {state === 'right' ? '✓' : '!'}
    </span>
  );

/** Few enough to stand there without being asked for. */
const few = 5;

/** One line: right, or what is wrong and the one button that mends it. */
export const ProtectedLine = ({ line: { state, words, sites, mend }, onMend }: Props) => {
  const id = useId();
  return (
    <li class="protected-line">
      <Mark state={state} />
      <div class="stack near">
        <p id={id}>{words}</p>
        {sites && (
          <details open={sites.length <= few}>
            <summary>{t('protectedWhich')}</summary>
            <ul class="protected-sites">
              {sites.map(({ name }) => (
                <li key={name} dir="auto">
                  {name}
                </li>
              ))}
            </ul>
          </details>
        )}
        {mend && onMend && (
          <div>
            <button type="button" aria-describedby={id} onClick={onMend}>
              {t(mendWords[mend])}
            </button>
          </div>
        )}
      </div>
    </li>
  );
};
