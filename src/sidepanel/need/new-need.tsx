import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { needDrafts } from '../../customer/need/need-drafts';
import type { Need } from '../../customer/rows';
import { useDraft } from '../../ui/use-draft';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import { NeedField } from './need-field';
import { Problem } from '../../ui/problem';

interface Props {
  readonly customerId: string;
  /** The statement that it is to rest on. */
  readonly statementId: string | undefined;
  /** Takes the focus as it appears: the user asked for it. */
  readonly takeFocus: boolean;
  readonly onAdded: (need: Need) => void;
  /** Puts it away; missing where there is nothing else to see. */
  readonly onClose?: (() => void) | undefined;
}

type Box = RefObject<HTMLTextAreaElement | null>;

/** What stands in a box now, not at the last drawing: Enter may come with the last key. */
const now = (box: Box): string => box.current?.value ?? '';

/** “They need to … so that …”: Enter goes on to the second, and there keeps it. */
export const NewNeed = ({ customerId, statementId, takeFocus, onAdded, onClose }: Props) => {
  const drafts = needDrafts(customerId);
  const { text, setText } = useDraft(drafts.text);
  const { text: soThat, setText: setSoThat } = useDraft(drafts.soThat);
  const [problem, setProblem] = useState('');
  const once = useOneAtATime();
  const first: Box = useRef(null);
  const second: Box = useRef(null);

  useEffect(() => {
    if (takeFocus) first.current?.focus();
  }, [takeFocus]);

  const add = async (): Promise<void> => {
    const typed = { text: now(first), soThat: now(second), statementId };
    if (typed.text.trim() === '') {
      setProblem(t('needSay'));
      first.current?.focus();
      return;
    }
    try {
      const { addNeed } = await import('../../customer/need/needs');
      const need = await addNeed(customerId, typed);
      // Where the boxes have gone, what was typed meanwhile is a draft already.
      if (!first.current) return;
      const rest = (box: Box, kept: string): string =>
        now(box).startsWith(kept) ? now(box).slice(kept.length) : now(box);
      setText(rest(first, typed.text));
      setSoThat(rest(second, typed.soThat));
      setProblem('');
      onAdded(need);
    } catch {
      setProblem(t('notKept'));
    }
  };

  return (
    <form
      class="stack near"
      onSubmit={(event) => {
        event.preventDefault();
        void once(add);
      }}
    >
      <NeedField
        label={t('needTo')}
        value={text}
        box={first}
        onText={setText}
        onEnter={() => second.current?.focus()}
      />
      <NeedField
        label={t('needSoThat')}
        value={soThat}
        box={second}
        onText={setSoThat}
        onEnter={() => {
          void once(add);
        }}
      />
      <p class="quiet">{t('needHint')}</p>
      <div class="row">
        <button type="submit">{t('needKeep')}</button>
        {onClose && (
          <button type="button" class="plain" onClick={onClose}>
            {t('needNotNow')}
          </button>
        )}
      </div>
      <Problem text={problem} />
    </form>
  );
};
