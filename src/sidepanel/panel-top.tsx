import { useEffect } from 'preact/hooks';
import { send } from '../browser/send';
import { t } from '../browser/text';
import { NotesNotice } from '../ui/notes-notice';
import { Menu, type MenuItem } from './menu';
import { saveExport } from '../ui/save-export';

/** By then all is read that is to be seen, and what is read for the purge is in nobody's way, in ms. */
const settled = 5_000;

interface Props {
  /** What else the menu has, after Export. */
  readonly items?: readonly MenuItem[];
}

/** What stands above every place of the panel: the menu, and what is to be said of the notes as a whole. */
export const PanelTop = ({ items = [] }: Props) => {
  useEffect(() => {
    const timer = setTimeout(() => void send('purge', undefined), settled);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <>
      <Menu items={[{ label: t('export'), onChoose: saveExport }, ...items]} />
      <NotesNotice />
    </>
  );
};
