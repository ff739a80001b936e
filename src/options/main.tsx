import { t } from '../browser/text';
import { mount } from '../ui/mount';
import { Options } from './options';

mount(<Options />);
document.title = t('settingsTitle');
