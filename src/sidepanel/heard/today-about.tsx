import { useEffect, useRef, useState } from 'preact/hooks';
import { count, t } from '../../browser/text';
import { aboutField } from '../../customer/about';
import { Problem } from '../../ui/problem';
import { useDraft } from '../../ui/use-draft';

interface Props {
  readonly sessionId: string;
  /** The subject that this session is about; undefined for everything. */
  readonly about: string | undefined;
  /** How many there are in all. */
  readonly all: number;
  readonly showsAll: boolean;
  readonly onShowAll: (all: boolean) => void;
}

/** “Today about: …”: one subject for this session. Folded into one quiet line while there is none. */
export const TodayAbout = ({ sessionId, about, all, showsAll, onShowAll }: Props) => {
  const field = aboutField(sessionId);
  const { text: draft, setText: setDraft } = useDraft(field);
  const [unfolded, setUnfolded] = useState(false);
  const [problem, setProblem] = useState('');

  const input = useRef<HTMLInputElement>(null);
  /** What leaving the field would keep: nothing once it was kept, or dropped. */
  const typed = useRef(draft);
  typed.current = draft;
  useEffect(() => {
    if (unfolded) input.current?.focus();
  }, [unfolded]);

  const fold = (): void => {
    typed.current = '';
    setDraft('');
    setUnfolded(false);
  };
  /** The field goes, and what is said next comes into the box. */
  const toBox = (): void => {
    document.getElementById('heard')?.focus();
  };

  const keep = async (subject: string): Promise<void> => {
    try {
      const { narrowTo } = await import('../../customer/sessions');
      await narrowTo(sessionId, subject, field);
      fold();
      setProblem('');
      onShowAll(false);
    } catch {
      setProblem(t('notKept'));
    }
  };

  // What was half typed when the panel was closed is there again.
  if (unfolded || draft !== '')
    return (
      <div
        class="stack near"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          fold();
          toBox();
        }}
      >
        <label for="today-about">{t('todayAboutLabel')}</label>
        <input
          id="today-about"
          class="field"
          dir="auto"
          autocomplete="off"
          placeholder={t('todayAboutHint')}
          value={draft}
          ref={input}
          onInput={(event) => {
            setUnfolded(true);
            setDraft(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            void keep(event.currentTarget.value).then(toBox);
          }}
          onBlur={() => {
            if (typed.current.trim() === '') setUnfolded(false);
            else void keep(typed.current);
          }}
        />
        <Problem text={problem} />
      </div>
    );
  const unfold = (label: string) => (
    <button
      type="button"
      class="plain"
      onClick={() => {
        setUnfolded(true);
        if (about !== undefined) setDraft(about);
      }}
    >
      {label}
    </button>
  );
  if (about === undefined) return <div>{unfold(t('todayAbout'))}</div>;
  return (
    <div class="row">
      <span dir="auto">{t('todayAboutIs', about)}</span>
      <button
        type="button"
        class="plain"
        onClick={() => {
          onShowAll(!showsAll);
        }}
      >
        {showsAll ? t('showThese') : count('showAll', all)}
      </button>
      {unfold(t('change'))}
      <button
        type="button"
        class="plain"
        onClick={() => {
          void keep('');
        }}
      >
        {t('everything')}
      </button>
    </div>
  );
};
