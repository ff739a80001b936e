import { count, language, t } from '../../browser/text';
import { asDay } from '../../ui/day-words';
import type { Facts, NamedSite } from './facts';

/** What mends a line. */
export type Mend = 'allow' | 'openSettings' | 'putRight' | 'startAnew' | 'persist' | 'export';

export interface Line {
  readonly id: string;
  /** `told` is neither right nor wrong. */
  readonly state: 'right' | 'wrong' | 'told';
  readonly words: string;
  readonly sites?: readonly NamedSite[];
  readonly mend?: Mend;
}

const day = 86_400_000;
/** Older than this, a backup is said to be old. */
const old = 30 * day;

const right = (id: string, words: string): Line => ({ id, state: 'right', words });
const wrong = (id: string, words: string, mend?: Mend): Line => ({
  id,
  state: 'wrong',
  words,
  ...(mend && { mend }),
});

const hosts = ({ missing, missingSites: sites }: Facts): Line =>
  missing.length === 0
    ? right('hosts', t('protectedHosts'))
    : { ...wrong('hosts', count('protectedHostsMissing', sites.length), 'allow'), sites };

const privateWindows = ({ windows, session }: Facts): Line => {
  if (windows.privateAllowed) return right('private', t('protectedPrivate'));
  // To allow them starts the extension anew.
  if (session) return wrong('private', t('protectedPrivateLater'));
  return windows.settingsReachable
    ? wrong('private', t('problemPrivate'), 'openSettings')
    : wrong('private', t('problemPrivateFirefox'));
};

const enforcement = ({ background, session }: Facts): Line[] => {
  if (!background) return [{ id: 'rules', state: 'told', words: t('protectedUnknown') }];
  const { rulesWanted, rulesInstalled, rulesDiffer, ...there } = background.inspection;
  const inFull = (n: number): string => new Intl.NumberFormat(language()).format(n);
  return [
    rulesDiffer
      ? wrong(
          'rules',
          t('protectedRulesDiffer', inFull(rulesInstalled), inFull(rulesWanted)),
          'putRight',
        )
      : right('rules', session ? count('protectedRules', rulesWanted) : t('protectedRulesNone')),
    there.stopInPlace
      ? right('stop', t(there.stopWanted ? 'protectedStop' : 'protectedStopNone'))
      : wrong('stop', t('protectedStopDiffers'), 'putRight'),
    there.watchInPlace
      ? right('watch', t(there.watchWanted ? 'protectedWatchAll' : 'protectedWatch'))
      : wrong('watch', t('protectedWatchDiffers'), 'putRight'),
    ...(there.alarmsInPlace ? [] : [wrong('alarms', t('protectedAlarms'), 'putRight')]),
  ];
};

const alive = ({ background, session }: Facts): Line => {
  if (background) return right('background', t('protectedAlive', String(background.ms)));
  return session
    ? wrong('background', t('protectedSilentLater'))
    : wrong('background', t('protectedSilent'), 'startAnew');
};

const storage = ({ storage: { persisted, unlimited, used } }: Facts): Line => {
  const size = new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(used / 1_000_000);
  if (persisted) return right('storage', t('protectedPersisted', size));
  if (unlimited) return right('storage', t('protectedUnlimited', size));
  return wrong('storage', t('protectedClearable', size), 'persist');
};

const backup = ({ at, notesKept, backedUpAt }: Facts): Line => {
  if (backedUpAt === 0)
    return notesKept
      ? wrong('backup', t('protectedNeverBackedUp'), 'export')
      : right('backup', t('protectedNoNotes'));
  const when = asDay(backedUpAt, { now: at });
  return at - backedUpAt > old
    ? wrong('backup', t('protectedBackupOld', when), 'export')
    : right('backup', t('protectedBackedUp', when));
};

const versions = ({ versions: { own, browser, notes } }: Facts): Line => ({
  id: 'versions',
  state: 'told',
  words: t('protectedVersions', own, browser, String(notes)),
});

/** What is right and what is wrong, each in one sentence. */
export const linesOf = (facts: Facts): Line[] => [
  hosts(facts),
  privateWindows(facts),
  ...enforcement(facts),
  alive(facts),
  storage(facts),
  backup(facts),
  versions(facts),
];
