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
  /** There may be something to tell about planned hours. */
  readonly slotDue: () => Promise<void>;
  /** The browser gives leave for a host, or takes it back. */
  readonly leaveChanged: () => Promise<void>;
  /** Another machine of the user's has changed what lies in the browser's account. */
  readonly synced: () => Promise<void>;
  /** The company has changed what it sets. */
  readonly managed: () => Promise<void>;
  /** A newer version lies ready. */
  readonly updateReady: () => Promise<void>;
}

/** Registers for everything that wakes the background, messages aside. */
export const onWake = (wakes: Wakes): void => {
  const { installed, started, woken, leaveChanged, updateReady } = wakes;
  const due = { badge: wakes.badgeDue, slot: wakes.slotDue } as const;
  const leave = (): void => {
    void leaveChanged();
  };
  api.runtime.onInstalled.addListener(({ reason }) => {
    void woken().then(() => installed(reason === 'install'));
  });
  api.runtime.onStartup.addListener(() => {
    void started();
  });
  api.alarms.onAlarm.addListener(({ name }) => {
    // A worker that this woke has looked at everything by itself.
    void (name === 'badge' || name === 'slot' ? due[name]() : woken());
  });
  api.permissions.onAdded.addListener(leave);
  api.permissions.onRemoved.addListener(leave);
  api.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void wakes.synced();
    if (area === 'managed') void wakes.managed();
  });
  api.runtime.onUpdateAvailable.addListener(() => {
    void updateReady();
  });
};

/** Lets the newer version in: the extension starts anew. */
export const applyUpdate = (): void => {
  api.runtime.reload();
};
