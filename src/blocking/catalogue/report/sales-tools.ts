import type { Site } from '../../site';
import { makersOwn } from '../makers-own';

const category = 'report';

export const salesTools: readonly Site[] = [
  {
    id: 'aircall-analytics',
    name: 'Aircall analytics',
    category,
    patterns: ['dashboard.aircall.io/analytics', 'dashboard.aircall.io/stats'],
    instead: '/',
    examples: {
      blocked: ['https://dashboard.aircall.io/analytics', 'https://dashboard.aircall.io/stats'],
      allowed: ['https://dashboard.aircall.io/call/1', 'https://aircall.io/blog'],
    },
  },
  {
    id: 'apollo-analytics',
    name: 'Apollo analytics',
    category,
    patterns: ['app.apollo.io#/analytics'],
    instead: '/#/companies',
    examples: {
      blocked: ['https://app.apollo.io/#/analytics/reports'],
      allowed: ['https://app.apollo.io/#/people/1', 'https://app.apollo.io/#/organizations/1'],
    },
  },
  {
    id: 'aviso',
    name: 'Aviso',
    category,
    patterns: ['app.aviso.com'],
    examples: {
      blocked: ['https://app.aviso.com/welcome/home', 'https://acme.app.aviso.com/forecast'],
      allowed: ['https://www.aviso.com/'],
    },
  },
  {
    id: 'boostup',
    name: 'BoostUp',
    category,
    patterns: ['app.boostup.ai'],
    examples: { blocked: ['https://app.boostup.ai/login'], allowed: ['https://boostup.ai/'] },
  },
  {
    id: 'callrail-analytics',
    name: 'CallRail analytics',
    category,
    patterns: ['app.callrail.com/analytics'],
    instead: '/calls',
    examples: {
      blocked: ['https://app.callrail.com/analytics/a/1/overview'],
      allowed: ['https://app.callrail.com/calls', 'https://www.callrail.com/'],
    },
  },
  {
    id: 'captivateiq',
    name: 'CaptivateIQ',
    category,
    patterns: ['app.captivateiq.com'],
    examples: {
      blocked: ['https://app.captivateiq.com/login'],
      allowed: ['https://www.captivateiq.com/', 'https://help.captivateiq.com/'],
    },
  },
  {
    id: 'clari',
    name: 'Clari',
    category,
    patterns: ['app.clari.com'],
    examples: {
      blocked: ['https://app.clari.com/forecast/net_bookings', 'https://app.clari.com/dashboard'],
      allowed: ['https://www.clari.com/blog', 'https://copilot.clari.com/call/1'],
    },
  },
  {
    id: 'dialpad-analytics',
    name: 'Dialpad analytics',
    category,
    patterns: ['=dialpad.com/analytics'],
    instead: '/app',
    examples: {
      blocked: ['https://dialpad.com/analytics/1'],
      allowed: ['https://dialpad.com/app', 'https://www.dialpad.com/analytics/'],
    },
  },
  {
    id: 'everstage',
    name: 'Everstage',
    category,
    patterns: ['app.everstage.com'],
    examples: {
      blocked: ['https://app.everstage.com/'],
      allowed: ['https://www.everstage.com/'],
    },
  },
  {
    id: 'gong-forecast',
    name: 'Gong forecast and statistics',
    category,
    patterns: ['app.gong.io/forecast', 'app.gong.io/stats'],
    instead: '/home',
    examples: {
      blocked: ['https://us-1.app.gong.io/stats', 'https://app.gong.io/forecast'],
      allowed: [
        'https://us-1.app.gong.io/call?id=1',
        'https://us-1.app.gong.io/account?id=1',
        'https://www.gong.io/blog/',
      ],
    },
  },
  {
    id: 'outreach-reports',
    name: 'Outreach reports',
    category,
    patterns: ['outreach.io/reports'],
    except: makersOwn('outreach.io'),
    instead: '/accounts',
    examples: {
      blocked: [
        'https://web.outreach.io/reports/team',
        'https://app.outreach.io/reports',
        'https://app1a.outreach.io/reports',
      ],
      allowed: [
        'https://web.outreach.io/prospects/1/overview',
        'https://app.outreach.io/prospects/1',
        'https://www.outreach.io/reports',
      ],
    },
  },
  {
    id: 'people-ai',
    name: 'People.ai',
    category,
    patterns: ['app.people.ai'],
    // A customer's or a deal's own page.
    except: ['app.people.ai/crm/account', 'app.people.ai/crm/opportunity'],
    examples: {
      blocked: ['https://app.people.ai/', 'https://app.people.ai/dashboards'],
      allowed: [
        'https://people.ai/',
        'https://app.people.ai/crm/account/1',
        'https://app.people.ai/crm/opportunity/2',
      ],
    },
  },
  {
    id: 'plecto',
    name: 'Plecto',
    category,
    patterns: ['app.plecto.com'],
    examples: { blocked: ['https://app.plecto.com/'], allowed: ['https://www.plecto.com/'] },
  },
  {
    id: 'quotapath',
    name: 'QuotaPath',
    category,
    patterns: ['app.quotapath.com'],
    examples: {
      blocked: ['https://app.quotapath.com/'],
      allowed: ['https://www.quotapath.com/'],
    },
  },
  {
    id: 'ringcentral-analytics',
    name: 'RingCentral analytics',
    category,
    patterns: ['analytics.ringcentral.com'],
    examples: {
      blocked: ['https://analytics.ringcentral.com/'],
      allowed: ['https://app.ringcentral.com/', 'https://support.ringcentral.com/'],
    },
  },
  {
    id: 'salesloft-analytics',
    name: 'Salesloft analytics',
    category,
    patterns: ['app.salesloft.com/app/analytics'],
    instead: '/app/accounts',
    examples: {
      blocked: ['https://app.salesloft.com/app/analytics/team'],
      allowed: [
        'https://app.salesloft.com/app/people/1',
        'https://app.salesloft.com/app/accounts/1',
      ],
    },
  },
  {
    id: 'salesscreen',
    name: 'SalesScreen',
    category,
    patterns: ['app.salesscreen.com'],
    examples: {
      blocked: ['https://app.salesscreen.com/'],
      allowed: ['https://www.salesscreen.com/'],
    },
  },
  {
    id: 'spotio-reports',
    name: 'SPOTIO reports',
    category,
    patterns: ['app.spotio.com/reports'],
    instead: '/',
    examples: {
      blocked: ['https://app.spotio.com/reports'],
      allowed: ['https://app.spotio.com/', 'https://spotio.com/'],
    },
  },
  {
    id: 'xactly',
    name: 'Xactly Incent',
    category,
    patterns: ['secure.xactlycorp.com'],
    examples: {
      blocked: ['https://secure.xactlycorp.com/'],
      allowed: ['https://www.xactlycorp.com/'],
    },
  },
  {
    id: 'zoom-reports',
    name: 'Zoom reports',
    category,
    patterns: ['zoom.us/account/my/report', 'zoom.us/account/report'],
    instead: '/meeting',
    examples: {
      blocked: ['https://us02web.zoom.us/account/my/report', 'https://zoom.us/account/report'],
      allowed: [
        'https://zoom.us/j/1',
        'https://us02web.zoom.us/meeting',
        'https://zoom.us/profile',
      ],
    },
  },
];
