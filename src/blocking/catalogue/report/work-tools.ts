import type { Site } from '../../site';
import { makersOwn } from '../makers-own';

const category = 'report';

export const workTools: readonly Site[] = [
  {
    id: 'asana-reporting',
    name: 'Asana reporting',
    category,
    patterns: ['app.asana.com/0/reporting', 'app.asana.com/1/*/reporting'],
    instead: '/0/home',
    examples: {
      blocked: ['https://app.asana.com/0/reporting/1', 'https://app.asana.com/1/123/reporting'],
      allowed: ['https://app.asana.com/0/1/2', 'https://app.asana.com/1/123/project/4/task/5'],
    },
  },
  {
    id: 'clickup-dashboards',
    name: 'ClickUp dashboards',
    category,
    patterns: ['app.clickup.com/*/dashboards'],
    instead: '/',
    examples: {
      blocked: ['https://app.clickup.com/123/dashboards/4'],
      allowed: ['https://app.clickup.com/t/abc', 'https://app.clickup.com/123/v/l/4'],
    },
  },
  {
    id: 'freshdesk-analytics',
    name: 'Freshdesk analytics',
    category,
    patterns: ['freshdesk.com/a/analytics', 'freshdesk.com/a/reports'],
    instead: '/a/companies',
    examples: {
      blocked: [
        'https://acme.freshdesk.com/a/analytics/reports/1/page/1',
        'https://acme.freshdesk.com/a/reports',
      ],
      allowed: [
        'https://acme.freshdesk.com/a/tickets/1',
        'https://acme.freshdesk.com/support/home',
      ],
    },
  },
  {
    id: 'intercom-reports',
    name: 'Intercom reports',
    category,
    patterns: [
      'app.au.intercom.com/a/apps/*/reports',
      'app.eu.intercom.com/a/apps/*/reports',
      'app.intercom.com/a/apps/*/reports',
    ],
    instead: '/',
    examples: {
      blocked: [
        'https://app.intercom.com/a/apps/a1/reports/overview',
        'https://app.eu.intercom.com/a/apps/a1/reports',
      ],
      allowed: [
        'https://app.intercom.com/a/apps/a1/users/segments/all-users',
        'https://app.intercom.com/a/apps/a1/companies/1',
      ],
    },
  },
  {
    id: 'jira-dashboards',
    name: 'Jira dashboards',
    category,
    // Where many open Jira to get at anything.
    optional: true,
    patterns: ['atlassian.net/jira/dashboards', 'atlassian.net/secure/Dashboard.jspa'],
    instead: '/jira/projects',
    examples: {
      blocked: [
        'https://acme.atlassian.net/jira/dashboards/1',
        'https://acme.atlassian.net/secure/Dashboard.jspa',
      ],
      allowed: [
        'https://acme.atlassian.net/browse/ABC-1',
        'https://acme.atlassian.net/wiki/spaces',
      ],
    },
  },
  {
    id: 'kintone-reports',
    name: 'kintone graphs',
    category,
    patterns: ['cybozu.cn/k/*/report', 'cybozu.com/k/*/report', 'kintone.com/k/*/report'],
    instead: '/k/',
    examples: {
      blocked: [
        'https://acme.cybozu.com/k/55/report?report=1',
        'https://acme.kintone.com/k/55/report?report=1',
      ],
      allowed: ['https://acme.cybozu.com/k/55/show#record=1', 'https://acme.kintone.com/k/55/'],
    },
  },
  {
    id: 'monday-dashboards',
    name: 'monday.com dashboards',
    category,
    patterns: ['monday.com/overviews'],
    except: makersOwn('monday.com'),
    instead: '/',
    examples: {
      blocked: ['https://acme.monday.com/overviews/1'],
      allowed: [
        'https://acme.monday.com/boards/1/pulses/2',
        'https://support.monday.com/hc/en-us/articles/360002187819-The-Dashboards',
      ],
    },
  },
  {
    id: 'smartsheet-dashboards',
    name: 'Smartsheet dashboards and reports',
    category,
    patterns: [
      'app.smartsheet.com/dashboards',
      'app.smartsheet.com/reports',
      'app.smartsheet.eu/dashboards',
      'app.smartsheet.eu/reports',
    ],
    instead: '/folders/personal',
    examples: {
      blocked: [
        'https://app.smartsheet.com/dashboards/cJ7W8',
        'https://app.smartsheet.com/reports/x5G2',
        'https://app.smartsheet.eu/dashboards/cJ7W8',
      ],
      allowed: [
        'https://app.smartsheet.com/sheets/abc',
        'https://app.smartsheet.com/b/publish?EQBCT=1',
        'https://www.smartsheet.com/',
      ],
    },
  },
];
