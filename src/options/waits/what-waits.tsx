import { useState } from 'preact/hooks';
import { shipped } from '../../blocking/shipped';
import { categories, type Category, type CatalogueSite } from '../../blocking/site';
import { count, t } from '../../browser/text';
import { AfterSession } from '../after-session';
import type { Seen } from '../seen';
import { useChoose } from '../use-choose';
import { useSettings } from '../use-settings';
import { CategorySites } from './category-sites';
import { findSites } from './find-sites';
import { MoreSites } from './more-sites';
import { Silence } from './silence';

interface Props extends Seen {
  readonly sites?: readonly CatalogueSite[];
}

/** The categories, and every site of the catalogue, with a switch each. */
export const WhatWaits = ({ sites = shipped, ...seen }: Props) => {
  const { settings, choices, company } = seen.stored;
  const [typed, setTyped] = useState('');
  const [change, settingsProblem] = useSettings(seen);
  const [choose, problem] = useChoose(seen);
  const found = typed.trim() === '' ? null : findSites(sites, typed);
  const own = new Set([...choices.own, ...company.sites.extra]).size;

  const toggle = (category: Category, on: boolean): void => {
    change((now) => ({
      categories: categories.filter((each) =>
        each === category ? on : now.categories.includes(each),
      ),
    }));
  };
  return (
    <>
      <MoreSites {...seen} sites={sites} />
      <div class="stack near">
        <input
          class="field"
          type="search"
          dir="auto"
          aria-label={t('findSite')}
          placeholder={t('findSite')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <p class="quiet" role="status">
          {found && (found.length > 0 ? count('found', found.length) : t('noSiteFound'))}
        </p>
      </div>
      {categories.map((category) => {
        const on = settings.categories.includes(category);
        return (
          <div key={category} class="category">
            <div class="row">
              <label class="choice">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={(event) => {
                    toggle(category, event.currentTarget.checked);
                  }}
                />
                {t(`choice_${category}`)}
              </label>
              <AfterSession when={!on && (seen.session?.categories.includes(category) ?? false)} />
            </div>
            {category === 'own' ? (
              <a class="quiet" href="#my-sites">
                {own === 0 ? t('ownSitesAdd') : count('ownSites', own)}
              </a>
            ) : (
              <CategorySites
                {...seen}
                category={category}
                sites={sites.filter((site) => site.category === category)}
                found={found?.filter((site) => site.category === category) ?? null}
                onChoose={choose}
              />
            )}
          </div>
        );
      })}
      {settingsProblem}
      {problem}
      <Silence {...seen} />
    </>
  );
};
