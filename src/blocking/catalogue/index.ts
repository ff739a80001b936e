import type { Site } from '../site';
import { email } from './email';
import { expense } from './expense';
import { report } from './report';

/** Every service that can wait. To add one, copy an entry in its file and keep the order of ids. */
export const catalogue: readonly Site[] = [...email, ...expense, ...report];
