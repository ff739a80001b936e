import type { Site } from '../../site';

const category = 'report';

const sellerCentralHosts = [
  'sellercentral-europe.amazon.com',
  'sellercentral-japan.amazon.com',
  'sellercentral.amazon.ae',
  'sellercentral.amazon.ca',
  'sellercentral.amazon.co.jp',
  'sellercentral.amazon.co.uk',
  'sellercentral.amazon.com',
  'sellercentral.amazon.com.au',
  'sellercentral.amazon.com.br',
  'sellercentral.amazon.com.mx',
  'sellercentral.amazon.de',
  'sellercentral.amazon.es',
  'sellercentral.amazon.fr',
  'sellercentral.amazon.in',
  'sellercentral.amazon.it',
];

export const metrics: readonly Site[] = [
  {
    id: 'adobe-analytics',
    name: 'Adobe Analytics',
    category,
    patterns: ['experience.adobe.com#/@*/analytics'],
    examples: {
      blocked: ['https://experience.adobe.com/#/@acme/so:acme/analytics/spa/#/workspace'],
      allowed: [
        'https://experience.adobe.com/#/@acme/journey-optimizer',
        'https://experienceleague.adobe.com/docs/analytics.html',
      ],
    },
  },
  {
    id: 'agencyanalytics',
    name: 'AgencyAnalytics',
    category,
    patterns: ['app.agencyanalytics.com'],
    except: ['app.agencyanalytics.com/embed'],
    examples: {
      blocked: ['https://app.agencyanalytics.com/#/225784/606187/dashboard'],
      allowed: ['https://agencyanalytics.com/blog', 'https://help.agencyanalytics.com/'],
    },
  },
  {
    id: 'amazon-business-reports',
    name: 'Amazon Seller Central reports',
    category,
    patterns: sellerCentralHosts.map((host) => `${host}/business-reports`),
    instead: '/home',
    examples: {
      blocked: [
        'https://sellercentral.amazon.com/business-reports/ref=xx_sitemetric_dnav_xx#/dashboard',
        'https://sellercentral.amazon.de/business-reports',
      ],
      allowed: [
        'https://sellercentral.amazon.com/home',
        'https://sellercentral.amazon.com/orders-v3/order/1',
        'https://www.amazon.com/',
      ],
    },
  },
  {
    id: 'amplitude',
    name: 'Amplitude',
    category,
    patterns: ['app.amplitude.com/analytics', 'app.eu.amplitude.com/analytics'],
    examples: {
      blocked: [
        'https://app.amplitude.com/analytics/acme/home',
        'https://app.eu.amplitude.com/analytics/acme/dashboard/1',
      ],
      allowed: ['https://amplitude.com/blog', 'https://amplitude.com/docs/analytics'],
    },
  },
  {
    id: 'baidu-tongji',
    name: 'Baidu Tongji',
    category,
    patterns: ['tongji.baidu.com/main'],
    examples: {
      blocked: ['https://tongji.baidu.com/main/overview/1/overview/index?siteId=1'],
      allowed: ['https://tongji.baidu.com/web5/welcome/login', 'https://www.baidu.com/'],
    },
  },
  {
    id: 'baremetrics',
    name: 'Baremetrics',
    category,
    patterns: ['app.baremetrics.com'],
    except: ['app.baremetrics.com/customers'],
    examples: {
      blocked: ['https://app.baremetrics.com/', 'https://app.baremetrics.com/stats/mrr'],
      allowed: ['https://baremetrics.com/blog', 'https://app.baremetrics.com/customers/1'],
    },
  },
  {
    id: 'chartmogul-reports',
    name: 'ChartMogul reports',
    category,
    patterns: ['app.chartmogul.com#/reports'],
    instead: '/#/customers',
    examples: {
      blocked: ['https://app.chartmogul.com/#/reports/mrr'],
      allowed: ['https://app.chartmogul.com/#/customers/1'],
    },
  },
  {
    id: 'fathom-reporting',
    name: 'Fathom',
    category,
    patterns: ['app.fathomhq.com'],
    examples: {
      blocked: ['https://app.fathomhq.com/'],
      allowed: ['https://www.fathomhq.com/', 'https://fathom.video/'],
    },
  },
  {
    id: 'funnel',
    name: 'Funnel',
    category,
    patterns: ['app.funnel.io'],
    examples: {
      blocked: ['https://app.funnel.io/'],
      allowed: ['https://funnel.io/blog', 'https://help.funnel.io/'],
    },
  },
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    category,
    patterns: ['analytics.google.com/analytics/web'],
    examples: {
      blocked: ['https://analytics.google.com/analytics/web/#/p1/reports/intelligenthome'],
      allowed: [
        'https://marketingplatform.google.com/',
        'https://support.google.com/analytics',
        'https://developers.google.com/analytics',
      ],
    },
  },
  {
    id: 'heap',
    name: 'Heap',
    category,
    patterns: ['heapanalytics.com/app'],
    examples: {
      blocked: [
        'https://heapanalytics.com/app/env/1/dashboard/2',
        'https://eu.heapanalytics.com/app/env/1',
      ],
      allowed: ['https://www.heap.io/', 'https://heapanalytics.com/'],
    },
  },
  {
    id: 'matomo-cloud',
    name: 'Matomo Cloud',
    category,
    patterns: ['matomo.cloud/index.php?module=CoreHome'],
    examples: {
      blocked: ['https://acme.matomo.cloud/index.php?module=CoreHome&action=index&idSite=1'],
      allowed: ['https://matomo.org/', 'https://acme.matomo.cloud/index.php?module=Login'],
    },
  },
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    category,
    patterns: ['mixpanel.com/project', 'mixpanel.com/report'],
    examples: {
      blocked: [
        'https://mixpanel.com/project/1/view/2/app/boards',
        'https://eu.mixpanel.com/project/1/view/2/app/boards',
        'https://mixpanel.com/report/1/insights',
      ],
      allowed: [
        'https://mixpanel.com/blog',
        'https://docs.mixpanel.com/',
        'https://mixpanel.com/public/abc',
      ],
    },
  },
  {
    id: 'ninjacat',
    name: 'NinjaCat',
    category,
    patterns: ['app.ninjacat.io'],
    examples: {
      blocked: ['https://app.ninjacat.io/'],
      allowed: ['https://www.ninjacat.io/'],
    },
  },
  {
    id: 'posthog',
    name: 'PostHog',
    category,
    patterns: ['app', 'eu', 'us'].flatMap((name) => [
      `${name}.posthog.com/project/*/dashboard`,
      `${name}.posthog.com/project/*/insights`,
    ]),
    examples: {
      blocked: [
        'https://us.posthog.com/project/1/dashboard/2',
        'https://eu.posthog.com/project/1/insights/abc',
      ],
      allowed: [
        'https://posthog.com/docs',
        'https://us.posthog.com/project/1/person/2',
        'https://us.posthog.com/shared/abc',
      ],
    },
  },
  {
    id: 'profitwell',
    name: 'ProfitWell Metrics',
    category,
    patterns: ['www2.profitwell.com/app'],
    examples: {
      blocked: ['https://www2.profitwell.com/app/trends/recurring'],
      allowed: ['https://www.paddle.com/profitwell-metrics', 'https://www.profitwell.com/'],
    },
  },
  {
    id: 'shopify-analytics',
    name: 'Shopify analytics',
    category,
    patterns: ['admin.shopify.com/store/*/analytics', 'admin.shopify.com/store/*/reports'],
    instead: '/',
    examples: {
      blocked: [
        'https://admin.shopify.com/store/acme/analytics/reports',
        'https://admin.shopify.com/store/acme/reports/1',
      ],
      allowed: [
        'https://admin.shopify.com/store/acme/customers/1',
        'https://admin.shopify.com/store/acme/orders/1',
        'https://help.shopify.com/',
      ],
    },
  },
  {
    id: 'swydo',
    name: 'Swydo',
    category,
    patterns: ['app.swydo.com'],
    // Shared with clients.
    except: ['app.swydo.com/g'],
    examples: {
      blocked: ['https://app.swydo.com/reports/1'],
      allowed: ['https://www.swydo.com/', 'https://app.swydo.com/g/abc/reports/1'],
    },
  },
  {
    id: 'syft',
    name: 'Syft Analytics',
    category,
    patterns: ['app.syftanalytics.com'],
    examples: {
      blocked: ['https://app.syftanalytics.com/'],
      allowed: ['https://www.syftanalytics.com/'],
    },
  },
  {
    id: 'triple-whale',
    name: 'Triple Whale',
    category,
    patterns: ['app.triplewhale.com'],
    examples: {
      blocked: ['https://app.triplewhale.com/summary'],
      allowed: ['https://www.triplewhale.com/blog'],
    },
  },
  {
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    category,
    patterns: [
      'metrica.yandex.com/dashboard',
      'metrica.yandex.com/stat',
      'metrika.yandex.ru/dashboard',
      'metrika.yandex.ru/stat',
    ],
    examples: {
      blocked: [
        'https://metrika.yandex.ru/stat/traffic?id=1',
        'https://metrika.yandex.ru/dashboard?id=1',
        'https://metrica.yandex.com/dashboard?id=1',
      ],
      allowed: ['https://yandex.ru/', 'https://metrika.yandex.ru/promo'],
    },
  },
];
