import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { actOf, takesText, type Act } from '../../ui/ask-keys';

/**
 * The keys of this place, as long as the focus is in it, or nowhere: letters act outside text fields
 * only, Enter goes from the question into the answer, Escape back.
 */
export const useAskKeys = (
  place: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  acts: Readonly<Record<Act, () => void>>,
): void => {
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const isHere = target instanceof Node && place.current?.contains(target);
      if (!isHere && target !== document.body) return;
      // What is behind a dialog is not meant, wherever in it the focus is.
      if (document.querySelector('dialog[open]')) return;
      const question = heading.current?.parentElement;
      if (event.key === 'Enter' && target === heading.current) {
        event.preventDefault();
        question?.querySelector('textarea')?.focus();
      } else if (event.key === 'Escape' && takesText(target) && !event.isComposing) {
        if (question?.contains(target as Node)) heading.current?.focus();
      } else {
        const act = actOf(event);
        if (!act) return;
        event.preventDefault();
        now.current[act]();
      }
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [place, heading]);
};
