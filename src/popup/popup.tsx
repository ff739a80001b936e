import { NotesNotice } from '../ui/notes-notice';
import { AsideLine } from '../ui/aside-line';
import { HiddenTitle } from '../ui/hidden-title';
import { Summary } from '../ui/summary';
import { UndoArea } from '../ui/undo';
import { useLoaded } from '../ui/use-loaded';
import { useSession } from '../ui/use-session';
import { Foot } from './foot';
import { NotYet } from './not-yet';
import { HostsMissing, PrivateWindows, useProtection } from './problems';
import { Running } from './running';
import { StartForm } from './start-form';
import { ThisSite } from './this-site';

const focusCustomer = (): void => {
  document.getElementById('customer')?.focus();
};

/** The popup: start a session, or what one needs while it runs. */
export const Popup = () => {
  const current = useSession();
  const { protection, look } = useProtection();
  const AfterVisits = useLoaded(() => import('../ui/after-visits'))?.AfterVisits;
  const DueSlots = useLoaded(() => import('../ui/due-slots'))?.DueSlots;
  if (!current) return null;
  const { stored, session, now } = current;
  return (
    <UndoArea>
      <main class="stack">
        <NotesNotice />
        {protection?.hostsMissing && <HostsMissing onMended={look} />}
        <NotYet choices={stored.choices} company={stored.company} />
        {session ? (
          <Running
            session={session}
            now={now}
            settings={stored.settings}
            company={stored.company}
          />
        ) : (
          <>
            <HiddenTitle />
            {stored.ended && <Summary ended={stored.ended} onNext={focusCustomer} />}
            <AsideLine />
            {DueSlots && (
              <DueSlots session={session} tellBefore={stored.planning.tellBefore} folded />
            )}
            {AfterVisits && <AfterVisits folded />}
            <StartForm
              settings={stored.settings}
              hasOwn={stored.choices.own.length + stored.company.sites.extra.length > 0}
              company={stored.company}
              planning={stored.planning}
            />
            {protection && !protection.privateAllowed && (
              <PrivateWindows reachable={protection.settingsReachable} />
            )}
          </>
        )}
        <ThisSite running={session !== null} choices={stored.choices} company={stored.company} />
        <Foot running={session !== null} />
      </main>
    </UndoArea>
  );
};
