import { readCover } from './standing';
import { mount } from '../ui/mount';
import { BlockPage } from './block-page';

// Framed by anything but our own cover, this page shows nothing and does nothing.
void readCover().then((standing) => {
  if (standing) mount(<BlockPage standing={standing} />);
});
