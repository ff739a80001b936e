import { t } from '../browser/text';
import { mount } from '../ui/mount';
import { Library } from './library';

mount(<Library />);
document.title = t('plannedHours');
