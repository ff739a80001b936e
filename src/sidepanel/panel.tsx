import { useState } from 'preact/hooks';
import { openSettings } from '../browser/settings-page';
import { t } from '../browser/text';
import { remaining } from '../session/time';
import { AfterVisits } from '../ui/after-visits';
import { HiddenTitle } from '../ui/hidden-title';
import { Summary } from '../ui/summary';
import { HelpSheet } from '../ui/help-sheet';
import { panelKeys } from '../ui/panel-keys';
import { Tabs } from '../ui/tabs';
import { UndoArea } from '../ui/undo';
import { customerModule, useLive } from '../ui/use-live';
import { useSession } from '../ui/use-session';
import { Away } from './away';
import { AskPlace } from './ask/ask-place';
import { BriefPlace } from './brief/brief-place';
import { Head } from './head';
import { HeardPlace } from './heard/heard-place';
import { usePlaceKeys } from './keys';
import { NearEnd } from './near-end';
import { NeedPlace } from './need/need-place';
import { PanelTop } from './panel-top';
import { useShownCustomer } from '../ui/use-shown-customer';
import { PickCustomer } from './pick-customer';
import { places } from './places';
import { useStand } from './use-stand';

/** When the quiet line about the end appears, in ms before it. */
const nearEnd = 2 * 60_000;

const placeOf = {
  heard: HeardPlace,
  ask: AskPlace,
  need: NeedPlace,
  brief: BriefPlace,
} as const;

const focusPick = (): void => {
  document.getElementById('pick')?.focus();
};

/** Undefined until it was read. */
const useName = (customerId = ''): string | undefined =>
  useLive(customerModule, ({ customerName }) => customerName(customerId), [customerId]);

/** The side panel: what one customer was heard to say, and what follows from it, beside the page. */
export const Panel = () => {
  const current = useSession();
  const session = current?.session ?? null;
  const ended = current?.stored.ended;
  const { place, aim, customerId, isAway, isPicked, goTo } = useStand(session, ended);
  const name = useName(customerId);
  const sessionName = useName(session?.customerId);
  const [helps, setHelps] = useState(false);
  usePlaceKeys(goTo);
  useShownCustomer(customerId);
  if (!current) return null;
  const Chosen = placeOf[place];

  return (
    <UndoArea
      foot={<NearEnd isNear={session !== null && remaining(session, current.now) <= nearEnd} />}
    >
      <main class="stack">
        {!session && ended && !isPicked && <HiddenTitle title={name} />}
        <PanelTop
          items={[
            {
              label: t('keys'),
              onChoose: () => {
                setHelps(true);
              },
            },
            { label: t('settings'), onChoose: openSettings },
          ]}
        />
        <AfterVisits {...(session && { only: session.customerId })} />
        {!session && ended && !isPicked ? (
          <Summary ended={ended} onNext={focusPick} />
        ) : (
          <Head name={session ? sessionName : name} session={session} now={current.now} />
        )}
        {!session && (
          <PickCustomer
            picked={customerId}
            onPick={(id) => {
              goTo(place, {}, id);
            }}
          />
        )}
        {session && isAway && (
          <Away
            name={name ?? ''}
            backTo={sessionName ?? ''}
            onBack={() => {
              goTo(place, {}, session.customerId);
            }}
          />
        )}
        {customerId !== undefined && (
          <Tabs
            label={t('places')}
            tabs={places.map((key) => ({ key, label: t(`place_${key}`) }))}
            chosen={place}
            onChoose={goTo}
          >
            <Chosen
              key={customerId}
              customerId={customerId}
              session={isAway ? null : session}
              aim={aim}
              goTo={goTo}
            />
          </Tabs>
        )}
      </main>
      <HelpSheet groups={panelKeys} open={helps} onOpen={setHelps} />
    </UndoArea>
  );
};
