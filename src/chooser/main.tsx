import { mount } from '../ui/mount';
import { Chooser } from './chooser';

mount(<Chooser hash={location.hash.slice(1)} />);
