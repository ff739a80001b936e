import { t } from '../browser/text';
import type { ShortcutGroup } from './shortcuts';

/** Keys that belong together, and what each of them does. */
export const ShortcutList = ({ title, shortcuts }: ShortcutGroup) => (
  <section class="shortcut-list stack near">
    <h3 class="quiet">{t(title)}</h3>
    <dl>
      {shortcuts.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key, n) => (
              <span key={key}>
                {n > 0 && ' '}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  </section>
);
