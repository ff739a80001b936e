import { mount } from '../ui/mount';
import { Welcome } from './welcome';

mount(<Welcome />);
