import { useState } from 'preact/hooks';
import { send } from '../browser/send';
import { count, t } from '../browser/text';
import { NotesNotice } from '../ui/notes-notice';
import { Problem } from '../ui/problem';
import { TimeLeft } from '../ui/time-left';
import { useSession } from '../ui/use-session';
import { problemOf } from '../ui/words';

const things = [1, 2, 3];

/** The first minute after the installation: one screen, and it starts a session. */
export const Welcome = () => {
  const current = useSession();
  const [name, setName] = useState('');
  const [heard, setHeard] = useState(['', '', '']);
  const [problem, setProblem] = useState('');
  if (!current) return null;
  const { stored, session, now } = current;

  const start = async (): Promise<void> => {
    if (name.trim() === '') {
      setProblem(t('needCustomer'));
      return;
    }
    const settings = stored.settings;
    setProblem(problemOf(await send('start', { customer: { name }, settings, heard })));
  };

  return (
    <main class="stack">
      <h1>{t('welcomeTitle')}</h1>
      <NotesNotice />
      {session ? (
        <>
          <TimeLeft session={session} now={now} />
          <p>{t('welcomeRunning')}</p>
          <p class="quiet">{t('welcomePin')}</p>
        </>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <div class="stack near">
            <label for="who">{t('welcomeWho')}</label>
            <input
              id="who"
              class="field customer"
              dir="auto"
              autocomplete="off"
              value={name}
              onInput={(event) => {
                setName(event.currentTarget.value);
              }}
            />
          </div>
          <fieldset class="stack near">
            <legend>{t('welcomeThree')}</legend>
            {things.map((n) => (
              <input
                key={n}
                class="field"
                dir="auto"
                autocomplete="off"
                aria-label={t('welcomeThing', String(n))}
                value={heard[n - 1]}
                onInput={(event) => {
                  const { value } = event.currentTarget;
                  setHeard((before) => before.map((text, at) => (at === n - 1 ? value : text)));
                }}
              />
            ))}
          </fieldset>
          <button type="submit" class="main">
            {count('welcomeStart', stored.settings.minutes)}
          </button>
          <Problem text={problem} />
          <p>{t('welcomeWait')}</p>
        </form>
      )}
      <p class="quiet">{t('welcomePromise')}</p>
    </main>
  );
};
