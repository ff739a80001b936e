import type { Site } from '../../site';
import { bi } from './bi';
import { crm } from './crm';
import { metrics } from './metrics';
import { salesTools } from './sales-tools';
import { workTools } from './work-tools';

/**
 * A new one goes into the file of its kind: a CRM, a tool for dashboards about anything (bi), one that
 * counts sites, shops or subscriptions (metrics), one that measures salespeople (sales tools), or one
 * for all kinds of work that has reports, too (work tools).
 */
export const report: readonly Site[] = [...bi, ...crm, ...metrics, ...salesTools, ...workTools];
