import { mount } from '../ui/mount';
import { Popup } from './popup';

mount(<Popup />);
