import type { Site } from '../../site';
import { makersOwn } from '../makers-own';
import { hubspotHosts, lightningHosts } from '../shared-hosts';

const category = 'email';

/** Inboxes that a team shares, and mail inside a CRM or an office suite. */
export const workTools: readonly Site[] = [
  {
    id: 'bitrix24-mail',
    name: 'Bitrix24 mail',
    category,
    patterns: [
      'bitrix24.by/mail',
      'bitrix24.com.br/mail',
      'bitrix24.com.tr/mail',
      'bitrix24.com/mail',
      'bitrix24.de/mail',
      'bitrix24.es/mail',
      'bitrix24.eu/mail',
      'bitrix24.fr/mail',
      'bitrix24.in/mail',
      'bitrix24.it/mail',
      'bitrix24.jp/mail',
      'bitrix24.kz/mail',
      'bitrix24.pl/mail',
      'bitrix24.ru/mail',
    ],
    instead: '/crm/company/list/',
    examples: {
      blocked: [
        'https://acme.bitrix24.com/mail/list/1',
        'https://acme.bitrix24.ru/mail/',
        'https://acme.bitrix24.com.br/mail/',
      ],
      allowed: [
        'https://acme.bitrix24.com/crm/deal/details/1/',
        'https://www.bitrix24.com/features/',
      ],
    },
  },
  {
    id: 'close-inbox',
    name: 'Close inbox',
    category,
    patterns: ['app.close.com/inbox'],
    // Its calls and tasks stand in the same list.
    optional: true,
    examples: {
      blocked: ['https://app.close.com/inbox/'],
      allowed: ['https://app.close.com/lead/lead_1/'],
    },
  },
  {
    id: 'cybozu-mail',
    name: 'Cybozu Mailwise and Garoon mail',
    category,
    patterns: ['cybozu.com/g/mail', 'cybozu.com/m'],
    examples: {
      blocked: ['https://acme.cybozu.com/m/mw.cgi', 'https://acme.cybozu.com/g/mail/index.csp'],
      allowed: [
        'https://acme.cybozu.com/k/55/show#record=1',
        'https://acme.cybozu.com/g/schedule/index.csp',
      ],
    },
  },
  {
    id: 'dooray-mail',
    name: 'Dooray mail',
    category,
    patterns: ['dooray.com/mail', 'mail.dooray.com'],
    examples: {
      blocked: ['https://acme.dooray.com/mail/inbox', 'https://mail.dooray.com/'],
      allowed: ['https://dooray.com/', 'https://acme.dooray.com/project/tasks'],
    },
  },
  {
    id: 'front',
    name: 'Front',
    category,
    patterns: ['app.frontapp.com'],
    except: ['app.frontapp.com/contacts'],
    examples: {
      blocked: ['https://app.frontapp.com/open/cnv_1'],
      allowed: ['https://front.com/', 'https://app.frontapp.com/contacts/tea:1'],
    },
  },
  {
    id: 'gmelius',
    name: 'Gmelius',
    category,
    patterns: ['app.gmelius.com'],
    examples: { blocked: ['https://app.gmelius.com/'], allowed: ['https://gmelius.com/'] },
  },
  {
    id: 'groove',
    name: 'Groove',
    category,
    patterns: ['groovehq.com'],
    // Its users publish their help pages there.
    except: [...makersOwn('groovehq.com'), 'groovehq.com/help'],
    examples: {
      blocked: ['https://acme.groovehq.com/groove_client/'],
      allowed: ['https://www.groovehq.com/blog', 'https://acme.groovehq.com/help'],
    },
  },
  {
    id: 'help-scout',
    name: 'Help Scout',
    category,
    patterns: ['secure.helpscout.net'],
    except: [
      'secure.helpscout.net/customer',
      'secure.helpscout.net/customers',
      'secure.helpscout.net/docs',
    ],
    examples: {
      blocked: [
        'https://secure.helpscout.net/mailbox/abc/',
        'https://secure.helpscout.net/conversation/1/2',
      ],
      allowed: [
        'https://secure.helpscout.net/customer/1/',
        'https://acme.helpscoutdocs.com/',
        'https://www.helpscout.com/',
      ],
    },
  },
  {
    id: 'hiworks-mail',
    name: 'Hiworks mail',
    category,
    patterns: ['mails.office.hiworks.com'],
    examples: {
      blocked: ['https://mails.office.hiworks.com/list/inbox'],
      allowed: ['https://www.hiworks.com/', 'https://dashboard.office.hiworks.com/'],
    },
  },
  {
    id: 'hubspot-email',
    name: 'HubSpot marketing email',
    category,
    patterns: hubspotHosts.map((host) => `${host}/email`),
    instead: '/contacts',
    // A rep may need the campaign that a customer speaks of.
    optional: true,
    examples: {
      blocked: [
        'https://app.hubspot.com/email/123/manage',
        'https://app-eu1.hubspot.com/email/123',
      ],
      allowed: ['https://app.hubspot.com/contacts/123/contact/456'],
    },
  },
  {
    id: 'hubspot-inbox',
    name: 'HubSpot conversations',
    category,
    patterns: hubspotHosts.map((host) => `${host}/live-messages`),
    instead: '/contacts',
    // Buyers chat there, live.
    optional: true,
    examples: {
      blocked: [
        'https://app.hubspot.com/live-messages/123/inbox/4',
        'https://app-eu1.hubspot.com/live-messages/123',
      ],
      allowed: [
        'https://app.hubspot.com/contacts/123/company/456',
        'https://app-eu1.hubspot.com/contacts/123/record/0-2/456',
      ],
    },
  },
  {
    id: 'intercom-inbox',
    name: 'Intercom inbox',
    category,
    patterns: ['app.eu.intercom.com/a/inbox', 'app.intercom.com/a/inbox'],
    // Buyers chat there, live.
    optional: true,
    examples: {
      blocked: [
        'https://app.intercom.com/a/inbox/abc/inbox/shared/all',
        'https://app.eu.intercom.com/a/inbox/abc',
      ],
      allowed: ['https://app.intercom.com/a/apps/abc/users/1', 'https://www.intercom.com/help'],
    },
  },
  {
    id: 'lark-mail',
    name: 'Lark Mail',
    category,
    patterns: ['feishu.cn/mail', 'larksuite.com/mail'],
    examples: {
      blocked: ['https://acme.feishu.cn/mail', 'https://acme.larksuite.com/mail/inbox'],
      allowed: ['https://acme.feishu.cn/docx/abc', 'https://acme.larksuite.com/docx/abc'],
    },
  },
  {
    id: 'missive',
    name: 'Missive',
    category,
    patterns: ['mail.missiveapp.com'],
    examples: { blocked: ['https://mail.missiveapp.com/'], allowed: ['https://missiveapp.com/'] },
  },
  {
    id: 'naver-works-mail',
    name: 'Naver Works mail',
    category,
    patterns: ['mail.worksmobile.com'],
    examples: {
      blocked: ['https://mail.worksmobile.com/'],
      allowed: ['https://naver.worksmobile.com/'],
    },
  },
  {
    id: 'pipedrive-mail',
    name: 'Pipedrive mail',
    category,
    patterns: ['pipedrive.com/mail'],
    instead: '/organizations/list',
    examples: {
      blocked: ['https://acme.pipedrive.com/mail/inbox'],
      allowed: ['https://acme.pipedrive.com/deal/1', 'https://acme.pipedrive.com/organization/1'],
    },
  },
  {
    id: 'reamaze',
    name: 'Re:amaze',
    category,
    patterns: ['reamaze.com/admin'],
    // Buyers chat there, live.
    optional: true,
    examples: {
      blocked: ['https://acme.reamaze.com/admin/conversations'],
      allowed: ['https://acme.reamaze.com/kb', 'https://www.reamaze.com/'],
    },
  },
  {
    id: 'salesforce-list-email',
    name: 'Salesforce list emails',
    category,
    patterns: lightningHosts.map((host) => `${host}/lightning/o/ListEmail`),
    instead: '/lightning/o/Account/list',
    examples: {
      blocked: [
        'https://acme.lightning.force.com/lightning/o/ListEmail/home',
        'https://acme--uat.sandbox.lightning.force.com/lightning/o/ListEmail/list',
        'https://acme.lightning.force.com.mcas.ms/lightning/o/ListEmail/home',
      ],
      allowed: [
        'https://acme.lightning.force.com/lightning/r/Account/0015g/view',
        'https://acme.lightning.force.com/lightning/o/Account/list',
      ],
    },
  },
  {
    id: 'zoho-teaminbox',
    name: 'Zoho TeamInbox',
    category,
    patterns: ['teaminbox.zoho.com', 'teaminbox.zoho.eu', 'teaminbox.zoho.in'],
    examples: { blocked: ['https://teaminbox.zoho.com/'], allowed: ['https://crm.zoho.com/'] },
  },
];
