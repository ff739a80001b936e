import { useEffect } from 'preact/hooks';
import { isTyping } from '../ui/help-sheet';
import { places, type Place } from './places';

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
