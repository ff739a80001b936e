import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../browser/text';
import { saveExport } from '../ui/save-export';
import { UndoArea } from '../ui/undo';
import { useSession } from '../ui/use-session';
import { About } from './about';
import { Data } from './data/data';
import { Defaults } from './defaults';
import { MySites } from './own/my-sites';
import { PlannedHours } from './planned/planned-hours';
import { Privacy } from './privacy';
import { ProtectedSection } from './protected/protected-section';
import { sections, type SectionId } from './sections';
import type { Seen } from './seen';
import { Shortcuts } from './shortcuts';
import { Strictness } from './strictness';
import { useMissing } from './use-missing';
import { SentSettings } from './use-settings';
import { WhatWaits } from './waits/what-waits';

const content: Record<SectionId, (seen: Seen) => ComponentChild> = {
  'what-waits': (seen) => <WhatWaits {...seen} />,
  'my-sites': (seen) => <MySites {...seen} />,
  strictness: (seen) => <Strictness {...seen} />,
  defaults: (seen) => <Defaults {...seen} />,
  planned: (seen) => <PlannedHours {...seen} />,
  protected: () => <ProtectedSection onExport={saveExport} />,
  privacy: (seen) => <Privacy {...seen} />,
  data: (seen) => <Data {...seen} />,
  shortcuts: () => <Shortcuts />,
  about: () => <About />,
};

/** The page of settings. Whatever is changed holds at once and can be taken back. */
export const Options = () => {
  // Drawn anew each minute at most: nothing here counts seconds.
  const current = useSession(({ endsAt }) => ({ step: 60_000, at: endsAt }));
  const missing = useMissing(current?.stored);
  const sentSettings = useRef({});
  const isThere = current !== null;
  useEffect(() => {
    // What the address names was not there yet when the browser looked for it.
    if (isThere) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);
  if (!current) return null;
  const seen = { stored: current.stored, session: current.session, missing };

  return (
    <SentSettings.Provider value={sentSettings.current}>
      <UndoArea>
        <div class="page">
          <header>
            <h1>{t('settings')}</h1>
            <nav aria-label={t('settingsSections')}>
              <ul>
                {sections.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{t(title)}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          <main>
            {sections.map(({ id, title }) => (
              <section key={id} id={id} class="stack part" aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{t(title)}</h2>
                {content[id](seen)}
              </section>
            ))}
          </main>
        </div>
      </UndoArea>
    </SentSettings.Provider>
  );
};
