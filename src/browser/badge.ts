import { api } from './api';

/** Shows a short text on the toolbar button; an empty one takes it away. */
export const reconcileBadge = async (text: string): Promise<void> => {
  if ((await api.action.getBadgeText({})) === text) return;
  await api.action.setBadgeBackgroundColor({ color: '#2f5d50' });
  await api.action.setBadgeTextColor({ color: '#ffffff' });
  await api.action.setBadgeText({ text });
};
