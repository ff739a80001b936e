import { useId, useRef, useState } from 'preact/hooks';
import { count, t } from '../../browser/text';
import { Problem } from '../../ui/problem';
import { useUndo } from '../../ui/undo';
import { useLive } from '../../ui/use-live';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import { useWrite } from '../../ui/use-write';
import { KnownBusy } from './known-busy';
import { readFile } from './read-file';
import { useDroppedFile } from './use-dropped-file';

const busyModule = () => import('../../customer/plans/busy');

/** Busy times, from a file of the user's own calendar. */
export const BusyTimes = () => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  // Null once it was looked for.
  const known = useLive(busyModule, async ({ busyKnown }) => (await busyKnown()) ?? null, []);
  const [reading, setReading] = useState('');
  const [problem, setProblem] = useState('');
  const [leftOut, setLeftOut] = useState('');
  const once = useOneAtATime();
  const offer = useUndo();
  const [write, failed] = useWrite();

  const read = async (file: File): Promise<void> => {
    setReading(file.name);
    setProblem('');
    setLeftOut('');
    const readAt = Date.now();
    const outcome = await readFile(file);
    setReading('');
    if ('problem' in outcome) {
      setProblem(outcome.problem);
      return;
    }
    const { unreadable, cut } = outcome;
    write(async () => {
      const { keepBusy } = await busyModule();
      await keepBusy({ ...outcome, name: file.name, readAt });
      const said = [
        ...(unreadable > 0 ? [count('busyUnreadable', unreadable)] : []),
        ...(cut > 0 ? [count('busyCut', cut)] : []),
      ];
      setLeftOut(said.join(' '));
    });
  };
  const take = (file: File): void => void once(() => read(file));
  const isOver = useDroppedFile(take);

  const forget = (): void => {
    write(async () => {
      const { forgetBusy, keepBusy } = await busyModule();
      const before = await forgetBusy();
      setLeftOut('');
      // The button that was pressed goes.
      choose.current?.focus();
      if (before) offer(t('busyForgotten'), () => keepBusy(before));
    });
  };

  return (
    <section class={`stack near busy-times${isOver ? ' over' : ''}`} aria-labelledby={id}>
      <h2 id={id}>{t('busyTitle')}</h2>
      <p>{t('busyAbout')}</p>
      {known && <KnownBusy known={known} />}
      <div class="row">
        <button
          type="button"
          ref={choose}
          aria-disabled={reading !== ''}
          onClick={() => {
            if (reading === '') input.current?.click();
          }}
        >
          {known ? t('busyReadAnew') : t('busyChoose')}
        </button>
        {known && (
          <button type="button" class="plain" onClick={forget}>
            {t('busyForget')}
          </button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('busyChoose')}
          accept=".ics,.ical,.ifb,text/calendar"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) take(file);
            // The same file may be chosen again: it may have changed.
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="quiet" role="status">
        {reading !== '' ? t('busyReading', reading) : leftOut}
      </p>
      <Problem text={problem} />
      {failed}
    </section>
  );
};
