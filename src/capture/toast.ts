import { contentApi } from '../browser/content-api';
import type { Toast, ToastScope } from '../browser/page-toast';
import type { UndoMessage } from '../browser/undo';
import { buildToast, type ToastElements } from './toast-elements';

/** How long it stays, in ms: while the pointer or the focus is in it, longer. */
const shownFor = 6_000;
const shortly = 2_500;

/** What a toast can stand in. */
const documents = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|json))$/;

const word = (key: string): string => contentApi.i18n.getMessage(key);

let shown: { remove: () => void } | null = null;

/** Puts a toast on the page in place of the one before, and has it go by itself. */
const put = (): ToastElements & { goIn: (ms: number) => void } => {
  shown?.remove();
  const elements = buildToast(word('@@bidi_dir'));
  const { host } = elements;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remove = (): void => {
    clearTimeout(timer);
    host.remove();
  };
  const goIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (host.matches(':hover, :focus-within, :focus')) goIn(shortly);
      else remove();
    }, ms);
  };
  document.documentElement.append(host);
  host.showPopover();
  shown = { remove };
  return { ...elements, goIn };
};

const undo = async (token: string): Promise<boolean> => {
  const message: UndoMessage = { undo: token };
  try {
    return (await contentApi.runtime.sendMessage<UndoMessage, unknown>(message)) === true;
  } catch {
    return false;
  }
};

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A plain http page has no clipboard; what is selected still is.
    return document.execCommand('copy');
  }
};

const show = (toast: Toast): boolean => {
  // A PDF, a picture: the browser shows something of its own there.
  if (!documents.test(document.contentType)) return false;
  const { say, goIn } = put();
  if (toast.say === 'nothingSelected') {
    say(word('captureNothing'));
  } else if (toast.say === 'kept') {
    const press = async (): Promise<void> => {
      say(word((await undo(toast.token)) ? 'captureUndone' : 'captureNotUndone'));
      goIn(shortly);
    };
    say(word('kept'), { name: word('captureUndo'), press: () => void press() });
  } else {
    const press = async (): Promise<void> => {
      if (await copy(toast.text)) say(word('copied'));
      goIn(shortly);
    };
    say(word('captureFailed'), { name: word('captureCopy'), press: () => void press() });
  }
  goIn(toast.say === 'failed' ? 2 * shownFor : shownFor);
  return true;
};

(globalThis as ToastScope).undividedToast = show;
