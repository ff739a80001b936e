import { NotesNotice } from '../ui/notes-notice';
import { AsideLine } from '../ui/aside-line';
import { Summary } from '../ui/summary';
import { useSession } from '../ui/use-session';
import { HostsMissing, PrivateWindows, useProtection } from './problems';
import { Running } from './running';
import { StartForm } from './start-form';

/** The popup: start a session, or what one needs while it runs. */
export const Popup = () => {
  const current = useSession();
  const { protection, look } = useProtection();
  if (!current) return null;
  const { stored, session, now } = current;
  return (
    <main class="stack">
      <NotesNotice />
      {protection?.hostsMissing && <HostsMissing onMended={look} />}
      {session ? (
        <Running session={session} now={now} settings={stored.settings} />
      ) : (
        <>
          {stored.ended && <Summary ended={stored.ended} />}
          <AsideLine />
          <StartForm settings={stored.settings} />
          {protection && !protection.privateAllowed && (
            <PrivateWindows reachable={protection.settingsReachable} />
          )}
        </>
      )}
    </main>
  );
};
