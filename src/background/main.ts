import { createMenu, onCapture } from '../browser/captures';
import { hasBegun, injectWatch, markBegun } from '../browser/scripts';
import { followCover } from '../browser/covered-tabs';
import { onStored, readStored } from '../browser/stored';
import { onWake } from '../browser/wakes';
import { onMessages } from '../browser/messages';
import { onNotification } from '../browser/notify';
import { showPage } from '../browser/tabs';
import { answer } from './answer';
import { capture } from './capture';
import { showKept, undoByToken, undoKept } from './capture-notices';
import { followCompany } from './company';
import { afterTurn, take } from './loop';
import { meetOthers } from './meet-others';
import { forgetLeft, forgetParked, healParked } from './parked';
import { lookAtPlans, lookIfDue } from './planned';
import { showBadge } from './reconcile';
import { pressForSlot, showSlot } from './slot-acts';
import { holdUpdate } from './update';
import { watchLater } from './watch-later';

// Every listener is registered in the script's first turn: a worker that wakes for an event is given
// that event only if the listener stands by then.

const tick = async (): Promise<void> => {
  await take({ type: 'tick' });
};

onMessages({
  command: (request, sender) => answer(request, sender),
  cover: (signal, tab) => afterTurn(() => followCover(tab, signal)),
  undo: undoByToken,
});

onCapture(capture);
onNotification({
  clicked: async (id) => {
    await showKept(id);
    await showSlot(id);
  },
  button: async (id, n) => {
    await undoKept(id);
    await pressForSlot(id, n);
  },
});

// A session begins or ends, or reminders are set anew. We write these ourselves, so this wakes nobody.
onStored((change) => {
  if ('session' in change || 'planning' in change) void lookAtPlans();
});

onWake({
  installed: async (first) => {
    if (first) await showPage('welcome.html');
  },
  started: forgetParked,
  // What a wake means is read from the session and the clock, so one answer does for all.
  woken: tick,
  leaveChanged: async () => {
    await tick();
    watchLater();
  },
  synced: meetOthers,
  managed: followCompany,
  badgeDue: async () => {
    await showBadge((await readStored()).session, Date.now());
  },
  slotDue: lookAtPlans,
  updateReady: holdUpdate,
});

const begin = async (): Promise<void> => {
  // What can't be enforced now is tried again at the next wake; the tabs are seen to all the same.
  await tick().catch(() => undefined);
  if (await hasBegun()) {
    await forgetLeft();
    await lookIfDue();
    return;
  }
  await injectWatch();
  watchLater();
  // Nothing below waits for it, nor it for a browser that takes its time.
  void lookAtPlans();
  // First: a busy browser takes its time to say what the company has set.
  const healed = healParked();
  await followCompany().catch(() => undefined);
  await meetOthers();
  // Anew each time: a browser that was killed may have lost it.
  await createMenu();
  await healed;
  await markBegun();
};

void begin();
