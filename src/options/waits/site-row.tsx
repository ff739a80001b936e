import { useId } from 'preact/hooks';
import type { CatalogueSite } from '../../blocking/site';
import { count, t } from '../../browser/text';
import { AfterSession } from '../after-session';
import { Allow } from '../allow';
import { hostsOf } from './find-sites';

interface Props {
  readonly site: CatalogueSite;
  readonly on: boolean;
  /** Its hosts that we have no leave for. */
  readonly lacking: readonly string[];
  /** It is off, and still waits in the session that runs. */
  readonly waitsStill: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** One site of the catalogue, and whether it waits. */
export const SiteRow = ({ site, on, lacking, waitsStill, onSwitch }: Props) => {
  const id = useId();
  const [first = '', ...others] = hostsOf(site);
  return (
    <li class="row site">
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          aria-label={site.name}
          aria-describedby={id}
          onChange={(event) => {
            onSwitch(event.currentTarget.checked);
          }}
        />
        <span>
          {site.name}{' '}
          <span class="quiet" id={id}>
            {others.length === 0 ? first : count('hostsMore', others.length, first)}
            {site.optional && ` · ${t('siteOptional')}`}
          </span>
        </span>
      </label>
      <AfterSession when={waitsStill} />
      {on && lacking.length > 0 && (
        <>
          <span class="problem">{t('siteNotYet')}</span>
          <Allow hosts={lacking} label={t('allowFor', site.name)} />
        </>
      )}
    </li>
  );
};
