import { api, isFirefox } from './api';

/** A plain notification: Firefox refuses buttons and `requireInteraction`. */
export const notify = async (
  id: string,
  title: string,
  message: string,
  button?: string,
): Promise<void> => {
  await api.notifications.create(id, {
    type: 'basic',
    iconUrl: api.runtime.getURL('icons/128.png'),
    title,
    message,
    ...(button !== undefined && !isFirefox && { buttons: [{ title: button }] }),
  });
};

interface Pressed {
  readonly clicked: (id: string) => Promise<void>;
  /** The one button was; Firefox has none. */
  readonly button: (id: string) => Promise<void>;
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
  api.notifications.onButtonClicked.addListener((id) => {
    gone(id);
    void button(id);
  });
};
