import {
  strictnesses,
  type Decision,
  type Event,
  type Session,
  type State,
  type Strictness,
  type Time,
} from './session';

const isStricter = (a: Strictness, b: Strictness): boolean =>
  strictnesses.indexOf(a) > strictnesses.indexOf(b);

/** A question asked before the session got stricter is asked again, with the longer wait. */
const withoutQuestions = (session: Session): Session => {
  const { askedEnd: _end, askedPass: _pass, ...rest } = session;
  return rest;
};

/**
 * Settings changed in mid-session: what is stricter takes effect at once, what would loosen is kept for
 * the next session and said to be deferred. The settings themselves are in `state` already.
 */
export const changeSettings = (
  state: State,
  session: Session,
  { settings, waits, spared, silent = false }: Event & { type: 'settings' },
  now: Time,
): Decision => {
  const known = new Set(session.waits.map((site) => site.id));
  const wanted = new Set(waits.map((site) => site.id));
  const added = waits.filter((site) => !known.has(site.id));
  const categories = session.categories.concat(
    settings.categories.filter((category) => !session.categories.includes(category)),
  );
  const stricter = isStricter(settings.strictness, session.strictness);
  const deferred =
    isStricter(session.strictness, settings.strictness) ||
    session.categories.some((category) => !settings.categories.includes(category)) ||
    session.waits.some((site) => !wanted.has(site.id)) ||
    spared.some((pattern) => !session.spared.includes(pattern));
  const changed: Session = {
    ...(stricter ? withoutQuestions(session) : session),
    strictness: stricter ? settings.strictness : session.strictness,
    categories,
    waits: [...session.waits, ...added],
    spared: session.spared.filter((pattern) => spared.includes(pattern)),
    silent: silent || (session.silent ?? false),
    passes:
      stricter && settings.strictness === 'locked'
        ? session.passes.map((pass) => ({ ...pass, until: Math.min(pass.until, now) }))
        : session.passes,
  };
  return { state: { ...state, session: changed }, deferred };
};
