import type { Site } from '../../site';
import { africaMiddleEast } from './africa-middle-east';
import { americas } from './americas';
import { asiaPacific } from './asia-pacific';
import { europe } from './europe';
import { worldwide } from './worldwide';

/** All expense services, by where most of their users are. */
export const expense: readonly Site[] = [
  ...africaMiddleEast,
  ...americas,
  ...asiaPacific,
  ...europe,
  ...worldwide,
];
