import { useEffect } from 'preact/hooks';
import { isTyping, type ShortcutGroup } from '../ui/help-sheet';
import { places, type Place } from './places';

/** What keys do wherever one is in the panel. */
export const anywhere: ShortcutGroup = {
  title: 'keysAnywhere',
  shortcuts: [
    { keys: ['1', '2', '3', '4'], does: 'key_places' },
    { keys: ['/'], does: 'key_search' },
    { keys: ['Enter'], does: 'key_enter' },
    { keys: ['Shift', 'Enter'], does: 'key_line' },
    { keys: ['?'], does: 'key_help' },
  ],
};

/** What keys do in the list of what they said, and in what was found. */
export const inHeard: ShortcutGroup = {
  title: 'place_heard',
  shortcuts: [
    { keys: ['↑', '↓'], does: 'key_list' },
    { keys: ['Home', 'End'], does: 'key_listEnds' },
    { keys: ['Escape'], does: 'key_clearSearch' },
  ],
};

/** 1 to 4 go to the places, and “/” to the search box, wherever no text is being typed. */
export const usePlaceKeys = (goTo: (place: Place) => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const place = places[Number(event.key) - 1];
      const to = event.key === '/' ? 'heard' : place;
      if (!to) return;
      event.preventDefault();
      goTo(to);
      const target = place ? '[role=tab][aria-selected=true]' : 'input[type=search]';
      // What had the focus goes with its place, and the box comes with one.
      requestAnimationFrame(() => {
        document.querySelector<HTMLElement>(target)?.focus();
      });
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
};
