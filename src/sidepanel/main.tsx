import { mount } from '../ui/mount';
import { Panel } from './panel';

mount(<Panel />);
