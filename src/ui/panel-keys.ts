import { askKeys } from './ask-keys';
import type { ShortcutGroup } from './shortcuts';

/** What keys do wherever one is in the panel. */
const anywhere: ShortcutGroup = {
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
const inHeard: ShortcutGroup = {
  title: 'place_heard',
  shortcuts: [
    { keys: ['↑', '↓'], does: 'key_list' },
    { keys: ['Home', 'End'], does: 'key_listEnds' },
    { keys: ['Escape'], does: 'key_clearSearch' },
  ],
};

const whileAsking: ShortcutGroup = {
  title: 'place_ask',
  shortcuts: askKeys.map(({ key, words }) => ({ keys: key.split('+'), does: words })),
};

/** The keys of the side panel, for its own sheet and for the page of settings. */
export const panelKeys: readonly ShortcutGroup[] = [anywhere, inHeard, whileAsking];
