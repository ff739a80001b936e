import { t } from '../browser/text';

/** Beside what was loosened while a session runs. */
export const AfterSession = ({ when }: { readonly when: boolean }) =>
  when ? <span class="quiet after-session">{t('afterSession')}</span> : null;
