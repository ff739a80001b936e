import { useEffect } from 'preact/hooks';
import { isPrivateWindow } from '../browser/private-window';
import { send } from '../browser/send';
import { t } from '../browser/text';
import { followNotes, tryNotes, useNotes, type NotesState } from './notes-state';
import { useNotesMissing } from './use-notes-missing';

type Problem = NonNullable<NotesState['problem']>;

/** Outside a private window we know of no reason why the browser should refuse. */
const wordsFor = (problem: Problem): string =>
  t(`closed_${problem === 'refused' && !isPrivateWindow() ? 'broken' : problem}`);

const Closed = ({ problem }: { readonly problem: Problem }) => (
  <section class="notice stack near" role="alert">
    <h2>{t('closedTitle')}</h2>
    <p>{wordsFor(problem)}</p>
    <p class="quiet">{t('closedKeeps')}</p>
    <div>
      {problem === 'replaced' ? (
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {t('loadAgain')}
        </button>
      ) : (
        <button type="button" onClick={() => void tryNotes()}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  </section>
);

const Missing = () => (
  <section class="notice stack near" role="alert">
    <h2>{t('missingTitle')}</h2>
    <p>{t('missingBody')}</p>
    <div>
      <button type="button" onClick={() => void send('markNotes', { kept: false })}>
        {t('startWithNone')}
      </button>
    </div>
  </section>
);

/**
 * Stands before everything on a surface that lives on the notes: opens them, and says it when they
 * don't open, or are gone. What lies below shows what it has; a box keeps what was typed.
 */
export const NotesNotice = () => {
  const { problem } = useNotes();
  const missing = useNotesMissing();
  useEffect(followNotes, []);
  if (problem) return <Closed problem={problem} />;
  return missing ? <Missing /> : null;
};
