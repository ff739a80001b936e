import { useId, useState } from 'preact/hooks';
import { shipped } from '../../blocking/shipped';
import type { Change } from '../../blocking/choices';
import { asJsonList, asTextList, readList, type Unread } from '../../blocking/lists';
import { count, t } from '../../browser/text';
import { Problem } from '../../ui/problem';
import { saveFile } from '../../ui/save-file';
import type { Seen } from '../seen';
import { UnreadLines } from './unread-lines';

const siteIds: ReadonlySet<string> = new Set(shipped.map(({ id }) => id));

/** “3 sites, 1 exception”, and what was switched by hand if anything was. */
const wordsFor = (changes: readonly Change[]): string => {
  const of = (kind: Change['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  return [
    count('listSites', of('own')),
    count('listExceptions', of('except')),
    ...(of('site') > 0 ? [count('listSwitched', of('site'))] : []),
  ].join(', ');
};

interface Props extends Pick<Seen, 'stored'> {
  readonly onTake: (changes: readonly Change[], said: string) => void;
}

/** The user's lists as a file, and from one. Of a list with a line that can't be read nothing is taken. */
export const Lists = ({ stored, onTake }: Props) => {
  const id = useId();
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  const [problem, setProblem] = useState('');
  const [isOver, setIsOver] = useState(false);

  const take = async (file: Blob | undefined): Promise<void> => {
    if (!file) return;
    setProblem('');
    setUnread([]);
    try {
      const list = readList(await file.text(), siteIds);
      setUnread(list.unread);
      if (list.unread.length > 0) return;
      if (list.changes.length === 0) setProblem(t('listEmpty'));
      else onTake(list.changes, t('listTaken', wordsFor(list.changes)));
    } catch {
      setProblem(t('unread_notAList'));
    }
  };
  return (
    <div
      class={isOver ? 'stack near drop over' : 'stack near drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h3>{t('lists')}</h3>
      <label for={id}>{t('listImport')}</label>
      <input
        id={id}
        type="file"
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => {
          const box = event.currentTarget;
          void take(box.files?.[0]).finally(() => {
            // The same file can be chosen once more when it was mended.
            box.value = '';
          });
        }}
      />
      <UnreadLines unread={unread} />
      <Problem text={problem} />
      <div class="row">
        <button
          type="button"
          onClick={() => {
            saveFile('undivided-sites.json', [asJsonList(stored.choices)], 'application/json');
          }}
        >
          {t('listExportJson')}
        </button>
        <button
          type="button"
          onClick={() => {
            saveFile('undivided-sites.txt', [asTextList(stored.choices)], 'text/plain');
          }}
        >
          {t('listExportText')}
        </button>
      </div>
    </div>
  );
};
