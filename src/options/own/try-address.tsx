import { useId, useMemo, useState } from 'preact/hooks';
import { explain, type Explained } from '../../blocking/explain';
import type { WaitingSite } from '../../blocking/site';
import { lackingOf } from '../../blocking/lacking';
import { t } from '../../browser/text';
import { patternWords } from '../../ui/pattern-words';
import type { Seen } from '../seen';

const nameOf = ({ category, name, patterns }: WaitingSite): string =>
  category === 'own' ? patternWords(patterns[0] ?? name) : name;

const wordsFor = (explained: Explained, missing: readonly string[]): string => {
  switch (explained.kind) {
    case 'noAddress':
      return t('ownFault_address');
    case 'free':
      return t('tryFree');
    case 'spared':
      return t(
        explained.by === 'user' ? 'tryException' : 'tryCompany',
        patternWords(explained.pattern),
      );
    case 'waits':
      return t(
        lackingOf(explained.site.patterns, missing).length > 0 ? 'tryNotYet' : 'tryWaits',
        nameOf(explained.site),
      );
    case 'except':
      return t('tryExcept', nameOf(explained.site));
    case 'categoryOff':
      return t('tryCategoryOff', t(`choice_${explained.site.category}`));
    case 'siteOff':
      return t('trySiteOff', nameOf(explained.site));
  }
};

/** What would happen to an address in a session, and why. */
export const TryAddress = ({ stored, missing }: Seen) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const { settings, choices, company } = stored;
  const explained = useMemo(
    () => explain(typed, { categories: settings.categories, choices, company: company.sites }),
    [typed, settings.categories, choices, company],
  );
  return (
    <div class="stack near">
      <label for={id}>{t('tryAddress')}</label>
      <input
        id={id}
        class="field"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        placeholder={t('tryPlaceholder')}
        value={typed}
        aria-describedby={`${id}-said`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <p id={`${id}-said`} role="status">
        {typed.trim() !== '' && wordsFor(explained, missing)}
      </p>
    </div>
  );
};
