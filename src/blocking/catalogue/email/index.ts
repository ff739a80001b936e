import type { Site } from '../../site';
import { africaMiddleEast } from './africa-middle-east';
import { americas } from './americas';
import { asiaPacific } from './asia-pacific';
import { easternEurope } from './eastern-europe';
import { westernEurope } from './western-europe';
import { workTools } from './work-tools';
import { worldwide } from './worldwide';

/** All mail services, by where most of their users are. */
export const email: readonly Site[] = [
  ...africaMiddleEast,
  ...americas,
  ...asiaPacific,
  ...easternEurope,
  ...westernEurope,
  ...workTools,
  ...worldwide,
];
