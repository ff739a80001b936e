import { api, isFirefox } from './api';

/**
 * A plain notification, in place of the one with the same id. Firefox refuses buttons and
 * `requireInteraction`.
 *
 * @param buttons their words; Chromium shows two at the most.
 */
export const notify = async (
  id: string,
  title: string,
  message: string,
  buttons: readonly string[] = [],
): Promise<void> => {
  await api.notifications.create(id, {
    type: 'basic',
    iconUrl: api.runtime.getURL('icons/128.png'),
    title,
    message,
    ...(buttons.length > 0 &&
      !isFirefox && { buttons: buttons.map((words) => ({ title: words })) }),
  });
};

/** Takes away those whose ids begin like this, but for those that are to stay. */
export const clearNotices = async (prefix: string, stay: readonly string[]): Promise<void> => {
  const shown = Object.keys(await api.notifications.getAll());
  await Promise.all(
    shown
      .filter((id) => id.startsWith(prefix) && !stay.includes(id))
      .map((id) => api.notifications.clear(id)),
  );
};

interface Pressed {
  readonly clicked: (id: string) => Promise<void>;
  /** A button was, counted from 0; Firefox has none. */
  readonly button: (id: string, n: number) => Promise<void>;
}

/** Registers for clicks on our notifications, which go with them. */
export const onNotification = ({ clicked, button }: Pressed): void => {
  const gone = (id: string): void => {
    void api.notifications.clear(id);
  };
  api.notifications.onClicked.addListener((id) => {
    gone(id);
    void clicked(id);
  });
  if (isFirefox) return;
  api.notifications.onButtonClicked.addListener((id, n) => {
    gone(id);
    void button(id, n);
  });
};
