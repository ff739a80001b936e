import { api } from './api';

interface Wakes {
  /** Installed, updated or reloaded; `first` is a fresh installation. */
  readonly installed: (first: boolean) => Promise<void>;
  /** The browser has started; the worker looks at everything by itself. */
  readonly started: () => Promise<void>;
  /** Something happened that may change what the browser should look like. */
  readonly woken: () => Promise<void>;
  /** The number on the badge changes. */
  readonly badgeDue: () => Promise<void>;
  /** A newer version lies ready. */
  readonly updateReady: () => Promise<void>;
}

/** Registers for everything that wakes the background, messages aside. */
export const onWake = ({ installed, started, woken, badgeDue, updateReady }: Wakes): void => {
  const wake = (): void => {
    void woken();
  };
  api.runtime.onInstalled.addListener(({ reason }) => {
    void woken().then(() => installed(reason === 'install'));
  });
  api.runtime.onStartup.addListener(() => {
    void started();
  });
  api.alarms.onAlarm.addListener(({ name }) => {
    // A worker that this woke has looked at everything by itself.
    void (name === 'badge' ? badgeDue() : woken());
  });
  api.permissions.onAdded.addListener(wake);
  api.permissions.onRemoved.addListener(wake);
  api.runtime.onUpdateAvailable.addListener(() => {
    void updateReady();
  });
};

/** Lets the newer version in: the extension starts anew. */
export const applyUpdate = (): void => {
  api.runtime.reload();
};
