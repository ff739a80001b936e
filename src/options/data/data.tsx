import { useState } from 'preact/hooks';
import { count, language, t } from '../../browser/text';
import { NotesNotice } from '../../ui/notes-notice';
import { saveExport } from '../../ui/save-export';
import { useLive } from '../../ui/use-live';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import type { Seen } from '../seen';

/** Where the notes lie, how many there are, and a copy of all of them. */
export const Data = ({ stored }: Seen) => {
  const counted = useLive(
    () => import('../../customer/how-many'),
    ({ howMany }) => howMany(),
    [],
  );
  const [said, setSaid] = useState('');
  const once = useOneAtATime();
  const { backedUpAt } = stored;
  return (
    <>
      <NotesNotice />
      <p>{t('dataWhere')}</p>
      {counted && (
        <p>
          {[
            count('dataCustomers', counted.customers),
            count('dataStatements', counted.statements),
            count('dataNeeds', counted.needs),
          ].join(' · ')}
        </p>
      )}
      <p class={backedUpAt === 0 && counted && counted.statements > 0 ? 'problem' : 'quiet'}>
        {backedUpAt === 0
          ? t('dataNeverExported')
          : t(
              'dataExportedAt',
              new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(backedUpAt),
            )}
      </p>
      <div class="row">
        <button
          type="button"
          onClick={() =>
            void once(async () => {
              setSaid(await saveExport());
            })
          }
        >
          {t('dataExport')}
        </button>
        <span class="quiet" role="status">
          {said}
        </span>
      </div>
    </>
  );
};
