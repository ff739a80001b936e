import { useState } from 'preact/hooks';
import { openShortcutSettings, readShortcuts } from '../browser/shortcuts';
import { t } from '../browser/text';
import { panelKeys } from '../ui/panel-keys';
import { ShortcutList } from '../ui/shortcut-list';
import { useLookAgain } from './use-look-again';

/** The keys that work anywhere in the browser, and those of the side panel. */
export const Shortcuts = () => {
  const shortcuts = useLookAgain(readShortcuts) ?? [];
  const [problem, setProblem] = useState('');
  return (
    <>
      <div class="shortcut-list stack near">
        <h3 class="quiet">{t('shortcutsBrowser')}</h3>
        <dl>
          {shortcuts.map(({ name, does, keys }) => (
            <div key={name}>
              <dt>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('shortcutNone')}</span>}</dt>
              <dd>{does || t('shortcutOpens')}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <button
          type="button"
          onClick={() => {
            setProblem('');
            openShortcutSettings().catch(() => {
              setProblem(t('shortcutsWhere'));
            });
          }}
        >
          {t('shortcutsChange')}
        </button>
      </div>
      {problem && <p role="status">{problem}</p>}
      <p class="quiet">{t('shortcutsPanel')}</p>
      {panelKeys.map((group) => (
        <ShortcutList key={group.title} {...group} />
      ))}
    </>
  );
};
