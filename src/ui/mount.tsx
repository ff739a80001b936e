import { render, type ComponentChild } from 'preact';
import { direction, language, t } from '../browser/text';

/** Puts a surface on its page, in the user's language and direction. */
export const mount = (surface: ComponentChild): void => {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t('extName');
  render(surface, document.body);
};
