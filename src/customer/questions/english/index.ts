import type { Phrases } from '../phrases';
import { asked } from './asked';
import { compared } from './compared';
import { companies } from './companies';
import { figures } from './figures';
import { good } from './good';
import { lost } from './lost';
import { moves } from './moves';
import { people } from './people';
import { sure } from './sure';
import { times } from './times';
import { wrong } from './wrong';

export const english: readonly Phrases[] = [
  ...times,
  ...figures,
  ...compared,
  ...good,
  ...lost,
  ...wrong,
  ...moves,
  ...people,
  ...companies,
  ...sure,
  ...asked,
];
