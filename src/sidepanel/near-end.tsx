import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../browser/text';

/**
 * The quiet line about the end, at the foot of the panel. It knows how high the foot is: the next step of
 * a place, which sticks to the window, too, stands above it, and what has the focus is not hidden by it.
 */
export const NearEnd = ({ isNear }: { readonly isNear: boolean }) => {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const foot = line.current?.parentElement;
    if (!foot || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--foot', `${String(foot.offsetHeight)}px`);
    });
    observer.observe(foot);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <p class="near-end" role="status" ref={line}>
      {isNear && t('twoMinutes')}
    </p>
  );
};
