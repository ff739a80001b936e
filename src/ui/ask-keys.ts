import type { MessageKey } from '../browser/text';

export type Act = 'next' | 'back' | 'another' | 'ask' | 'need';

export interface Key {
  /** As `aria-keyshortcuts` writes it. */
  readonly key: string;
  /** What it does, in words. */
  readonly words: MessageKey;
  /** For a single letter, which counts outside text fields only. */
  readonly act?: Act;
}

/** The keys of this place, for whoever presses them and for the sheet that lists them. */
export const askKeys: readonly Key[] = [
  { key: 'Enter', words: 'key_answer' },
  { key: 'Control+Enter', words: 'key_answerNext' },
  { key: 'Escape', words: 'key_leave' },
  { key: 'N', words: 'key_next', act: 'next' },
  { key: 'P', words: 'key_back', act: 'back' },
  { key: 'A', words: 'key_another', act: 'another' },
  { key: 'T', words: 'key_ask', act: 'ask' },
  { key: 'D', words: 'key_need', act: 'need' },
];

export const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'textarea, select, input:not([type="radio"]):not([type="checkbox"]), [contenteditable]',
  ) !== null;

/** A Latin letter wherever its key is; where none is written on the keys, by the key's place. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^\p{Script=Latin}$/u.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');

/** What a key that was pressed is to do; undefined for one that is no shortcut, or is being typed. */
export const actOf = (event: KeyboardEvent): Act | undefined => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.defaultPrevented || takesText(event.target)) return undefined;
  if ([...event.key].length !== 1) return undefined;
  return askKeys.find(({ key, act }) => act && key === letterOf(event))?.act;
};

/** The shortcut of an act, to tell a screen reader. */
export const keyFor = (act: Act): string => askKeys.find((each) => each.act === act)?.key ?? '';
