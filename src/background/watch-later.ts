import { injectWatchInto } from '../browser/scripts';
import { readStored } from '../browser/stored';
import { laterHosts } from './wanted';

/** Puts the watch script into open tabs of hosts that came after the installation. Nothing waits for it. */
export const watchLater = (): void => {
  void readStored().then((stored) => injectWatchInto(laterHosts(stored)));
};
