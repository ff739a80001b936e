import { isFresh } from './fresh';

// The stop script's like for frames, registered for whole hosts alone. A frame of a page that is itself
// of this origin belongs to a covered tab, which goes on living.
const isOwnFrame = (): boolean => {
  try {
    return Boolean(window.top?.location.href);
  } catch {
    return false;
  }
};

if (isFresh() && !isOwnFrame()) {
  window.stop();
  document.documentElement?.remove();
}
