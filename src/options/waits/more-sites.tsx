import type { CatalogueSite } from '../../blocking/site';
import { isOn } from '../../blocking/waits';
import { lackingOf } from '../../blocking/lacking';
import { count } from '../../browser/text';
import { Allow } from '../allow';
import type { Seen } from '../seen';

interface Props extends Pick<Seen, 'stored' | 'missing'> {
  readonly sites: readonly CatalogueSite[];
}

/** Sites that came with an update, or were switched on, and wait for the browser's leave: one click for all. */
export const MoreSites = ({ stored, missing, sites }: Props) => {
  const lacking = sites
    .filter((site) => (site.since !== undefined || site.optional) && isOn(site, stored.choices))
    .map((site) => lackingOf(site.patterns, missing))
    .filter((hosts) => hosts.length > 0);
  if (lacking.length === 0) return null;
  return (
    <div class="row notice">
      <span>{count('moreSites', lacking.length)}</span>
      <Allow hosts={[...new Set(lacking.flat())]} label={count('moreSitesAllow', lacking.length)} />
    </div>
  );
};
