import { useEffect, useState } from 'preact/hooks';
import type { Decided } from '../blocking/decided';
import { readActivePage } from '../browser/active-tab';
import { send } from '../browser/send';
import { t } from '../browser/text';
import { useLoaded } from '../ui/use-loaded';
import { WhichPart } from './which-part';

interface Props extends Decided {
  readonly running: boolean;
}

/** “This site waits, too”, for the tab that the popup was opened on, unless it waits already or can't. */
export const ThisSite = ({ running, choices, company }: Props) => {
  const own = useLoaded(() => import('./parts'));
  const [address, setAddress] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void readActivePage().then((page) => {
      setAddress(page?.address ?? null);
    });
  }, []);

  const parts = own && address !== null ? own.partsOf(address, { choices, company }) : [];
  if (said)
    return (
      <p class="quiet" role="status">
        {said}
      </p>
    );
  if (!own || parts.length === 0) return null;
  if (!open)
    return (
      <button
        type="button"
        class="plain"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('thisSite')}
      </button>
    );
  return (
    <WhichPart
      parts={parts}
      onCancel={() => {
        setOpen(false);
      }}
      onChosen={(pattern) => {
        // In one turn, the intent first: where the browser shows its question, Chromium's popup is gone,
        // and the background goes on by itself once leave is given.
        const chosen = send('choose', { changes: [{ kind: 'own', pattern, present: true }] });
        const asked = own.askLeave(own.matchPatternsOf([pattern])).catch(() => false);
        void Promise.all([chosen, asked]).then(([reply, given]) => {
          if (!reply.ok) setSaid(t('failed'));
          else if (given) setSaid(t(running ? 'thisSiteWaitsNow' : 'thisSiteWaits'));
          else setSaid(t('thisSiteRefused'));
        });
      }}
    />
  );
};
