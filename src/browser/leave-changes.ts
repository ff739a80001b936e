import { api } from './api';

/** Calls the listener whenever the browser gives or takes leave; returns how to stop. */
export const onLeave = (listener: () => void): (() => void) => {
  const heard = (): void => {
    listener();
  };
  api.permissions.onAdded.addListener(heard);
  api.permissions.onRemoved.addListener(heard);
  return () => {
    api.permissions.onAdded.removeListener(heard);
    api.permissions.onRemoved.removeListener(heard);
  };
};
