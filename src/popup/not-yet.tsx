import { useEffect, useState } from 'preact/hooks';
import type { Decided } from '../blocking/decided';
import { lackingOf } from '../blocking/lacking';
import { send } from '../browser/send';
import { count, t } from '../browser/text';
import { useLoaded } from '../ui/use-loaded';

/** `*://*.intranet.example.com/*` as the user knows it. */
const nameOf = (match: string): string => match.slice('*://*.'.length, -'/*'.length);

/**
 * Sites that should wait, and don't because the browser gives no leave: what was asked in a popup that was
 * gone before the answer, or was refused, is told here, at its next opening.
 */
export const NotYet = ({ choices, company }: Decided) => {
  const leave = useLoaded(() => import('../browser/leave'));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const look = (): void => {
    void leave?.missingLater({ choices, company }).then(setMissing);
  };
  useEffect(look, [leave, choices, company]);
  const [first] = missing;
  if (!leave || first === undefined) return null;
  const ofHost = choices.own.filter((pattern) => lackingOf([pattern], [first]).length > 0);

  return (
    <div class="stack near" role="alert">
      <p class="problem">{count('notYet', missing.length, nameOf(first))}</p>
      <div class="row">
        <button
          type="button"
          onClick={() => {
            void leave.askLeave(missing).then(look);
          }}
        >
          {t('notYetAllow')}
        </button>
        {missing.length === 1 && ofHost.length > 0 && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              void send('choose', {
                changes: ofHost.map((pattern) => ({ kind: 'own', pattern, present: false })),
              });
            }}
          >
            {t('notYetDrop')}
          </button>
        )}
      </div>
    </div>
  );
};
