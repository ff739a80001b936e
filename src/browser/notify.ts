import { api } from './api';

/** A plain notification: Firefox refuses buttons and `requireInteraction`. */
export const notify = async (id: string, title: string, message: string): Promise<void> => {
  await api.notifications.create(id, {
    type: 'basic',
    iconUrl: api.runtime.getURL('icons/128.png'),
    title,
    message,
  });
};
