import { useState } from 'preact/hooks';
import type { Change } from '../../blocking/choices';
import { laterMatchPatterns } from '../../blocking/hosts';
import type { Category, CatalogueSite } from '../../blocking/site';
import { isOn } from '../../blocking/waits';
import { lackingOf } from '../../blocking/lacking';
import { askLeave } from '../../browser/leave';
import { t } from '../../browser/text';
import type { Seen } from '../seen';
import { SiteRow } from './site-row';

interface Props extends Seen {
  readonly category: Category;
  /** All of the category. */
  readonly sites: readonly CatalogueSite[];
  /** Those that were looked for; null when nothing is. */
  readonly found: readonly CatalogueSite[] | null;
  readonly onChoose: (changes: readonly Change[], said: string) => void;
}

/** The sites of one category, folded until one looks at them or for them. */
export const CategorySites = ({
  category,
  sites,
  found,
  stored,
  session,
  missing,
  onChoose,
}: Props) => {
  const [unfolded, setUnfolded] = useState(false);
  const { choices, settings } = stored;
  const shown = found ?? sites;
  const on = settings.categories.includes(category)
    ? sites.filter((site) => isOn(site, choices)).length
    : 0;
  const still = new Set(session?.waits.map(({ id }) => id));

  const change = (site: CatalogueSite, to: boolean): void => {
    // As the catalogue has it anyway, it needs no decision of the user's.
    const isDefault = to === isOn(site, { ...choices, switched: {} });
    onChoose(
      [{ kind: 'site', id: site.id, on: isDefault ? null : to }],
      `${t(to ? 'switchedOn' : 'switchedOff', site.name)}${
        !to && still.has(site.id) ? ` ${t('afterSession')}` : ''
      }`,
    );
    const hosts = to ? laterMatchPatterns(site.patterns) : [];
    if (hosts.length > 0) askLeave(hosts).catch(() => undefined);
  };

  if (found && shown.length === 0) return null;
  const open = found !== null || unfolded;
  return (
    <details
      open={open}
      onToggle={(event) => {
        if (!found) setUnfolded(event.currentTarget.open);
      }}
    >
      <summary>
        <span class="hidden">{t(`choice_${category}`)}: </span>
        {t('someWait', String(on), String(sites.length))}
      </summary>
      {open && (
        <ul class="sites">
          {shown.map((site) => (
            <SiteRow
              key={site.id}
              site={site}
              on={isOn(site, choices)}
              lacking={lackingOf(site.patterns, missing)}
              waitsStill={!isOn(site, choices) && still.has(site.id)}
              onSwitch={(to) => {
                change(site, to);
              }}
            />
          ))}
        </ul>
      )}
    </details>
  );
};
