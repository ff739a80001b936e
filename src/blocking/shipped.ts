import { catalogue } from './catalogue';
import type { CatalogueSite } from './site';

/** The catalogue as it ships: without the examples. The build puts the finished list in this module's place. */
export const shipped: readonly CatalogueSite[] = catalogue.map(({ examples: _, ...site }) => site);
