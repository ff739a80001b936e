import type { Site } from '../../site';

const category = 'email';

/** Mail services whose users are mostly in the Americas. */
export const americas: readonly Site[] = [
  {
    id: 'bell-mail',
    name: 'Bell mail',
    category,
    patterns: ['webmail.bell.net'],
    examples: { blocked: ['https://webmail.bell.net/'], allowed: ['https://www.bell.ca/'] },
  },
  {
    id: 'bluehost-webmail',
    name: 'Bluehost webmail',
    category,
    patterns: ['webmail.bluehost.com'],
    examples: {
      blocked: ['https://webmail.bluehost.com/'],
      allowed: ['https://www.bluehost.com/'],
    },
  },
  {
    id: 'bol-mail',
    name: 'BOL Mail',
    category,
    patterns: ['email.bol.com.br'],
    examples: { blocked: ['https://email.bol.com.br/'], allowed: ['https://www.bol.uol.com.br/'] },
  },
  {
    id: 'centurylink-mail',
    name: 'CenturyLink mail',
    category,
    patterns: ['webmail.centurylink.net'],
    examples: {
      blocked: ['https://webmail.centurylink.net/'],
      allowed: ['https://www.centurylink.com/'],
    },
  },
  {
    id: 'cogeco-mail',
    name: 'Cogeco mail',
    category,
    patterns: ['webmail.cogeco.ca'],
    examples: { blocked: ['https://webmail.cogeco.ca/'], allowed: ['https://www.cogeco.ca/'] },
  },
  {
    id: 'cox-mail',
    name: 'Cox mail',
    category,
    patterns: ['myemail.cox.net', 'webmail.cox.net'],
    examples: { blocked: ['https://webmail.cox.net/'], allowed: ['https://www.cox.com/'] },
  },
  {
    id: 'dreamhost-webmail',
    name: 'DreamHost webmail',
    category,
    patterns: ['webmail.dreamhost.com'],
    examples: {
      blocked: ['https://webmail.dreamhost.com/'],
      allowed: ['https://www.dreamhost.com/'],
    },
  },
  {
    id: 'earthlink-mail',
    name: 'EarthLink mail',
    category,
    patterns: ['webmail.earthlink.net', 'webmail1.earthlink.net'],
    examples: {
      blocked: ['https://webmail1.earthlink.net/'],
      allowed: ['https://www.earthlink.net/'],
    },
  },
  {
    id: 'eastlink-mail',
    name: 'Eastlink mail',
    category,
    patterns: ['webmail.eastlink.ca'],
    examples: { blocked: ['https://webmail.eastlink.ca/'], allowed: ['https://www.eastlink.ca/'] },
  },
  {
    id: 'frontier-mail',
    name: 'Frontier mail',
    category,
    patterns: ['login.frontier.com/webmail'],
    examples: {
      blocked: ['https://login.frontier.com/webmail/'],
      allowed: ['https://frontier.com/'],
    },
  },
  {
    id: 'globo-mail',
    name: 'Globo Mail',
    category,
    patterns: ['email.globo.com'],
    examples: { blocked: ['https://email.globo.com/'], allowed: ['https://g1.globo.com/'] },
  },
  {
    id: 'godaddy-email',
    name: 'GoDaddy email',
    category,
    patterns: ['email.godaddy.com', 'email.secureserver.net'],
    examples: {
      blocked: ['https://email.secureserver.net/', 'https://email.godaddy.com/'],
      allowed: ['https://www.godaddy.com/'],
    },
  },
  {
    id: 'ig-mail',
    name: 'iG Mail',
    category,
    patterns: ['webmail.ig.com.br'],
    examples: { blocked: ['https://webmail.ig.com.br/'], allowed: ['https://www.ig.com.br/'] },
  },
  {
    id: 'intermedia-mail',
    name: 'Intermedia mail',
    category,
    patterns: ['owa.intermedia.net', 'serverdata.net/owa'],
    examples: {
      blocked: ['https://owa.intermedia.net/', 'https://west.exch030.serverdata.net/owa/'],
      allowed: ['https://www.intermedia.com/'],
    },
  },
  {
    id: 'juno-mail',
    name: 'Juno mail',
    category,
    patterns: ['webmail.juno.com'],
    examples: { blocked: ['https://webmail.juno.com/'], allowed: ['https://www.juno.com/'] },
  },
  {
    id: 'locaweb-mail',
    name: 'Locaweb mail',
    category,
    patterns: ['webmail-seguro.com.br', 'webmail.locaweb.com.br'],
    examples: {
      blocked: ['https://webmail.locaweb.com.br/', 'https://webmail-seguro.com.br/acme.com.br/'],
      allowed: ['https://www.locaweb.com.br/'],
    },
  },
  {
    id: 'network-solutions-mail',
    name: 'Network Solutions mail',
    category,
    patterns: ['networksolutionsemail.com'],
    examples: {
      blocked: ['https://webmail-oxcs.networksolutionsemail.com/appsuite/'],
      allowed: ['https://www.networksolutions.com/'],
    },
  },
  {
    id: 'netzero-mail',
    name: 'NetZero mail',
    category,
    patterns: ['webmail.netzero.net'],
    examples: { blocked: ['https://webmail.netzero.net/'], allowed: ['https://www.netzero.net/'] },
  },
  {
    id: 'oi-mail',
    name: 'Oi Mail',
    category,
    patterns: ['email.oi.com.br'],
    examples: { blocked: ['https://email.oi.com.br/'], allowed: ['https://www.oi.com.br/'] },
  },
  {
    id: 'optimum-mail',
    name: 'Optimum mail',
    category,
    patterns: ['webmail.optimum.net'],
    examples: { blocked: ['https://webmail.optimum.net/'], allowed: ['https://www.optimum.com/'] },
  },
  {
    id: 'sasktel-mail',
    name: 'SaskTel mail',
    category,
    patterns: ['webmail.sasktel.net'],
    examples: { blocked: ['https://webmail.sasktel.net/'], allowed: ['https://www.sasktel.com/'] },
  },
  {
    id: 'shaw-mail',
    name: 'Shaw mail',
    category,
    patterns: ['webmail.shaw.ca'],
    examples: { blocked: ['https://webmail.shaw.ca/'], allowed: ['https://www.shaw.ca/'] },
  },
  {
    id: 'spectrum-mail',
    name: 'Spectrum mail',
    category,
    patterns: ['mail.twc.com', 'webmail.spectrum.net'],
    examples: {
      blocked: ['https://webmail.spectrum.net/', 'https://mail.twc.com/'],
      allowed: ['https://www.spectrum.net/'],
    },
  },
  {
    id: 'telus-mail',
    name: 'Telus mail',
    category,
    patterns: ['email.telus.net'],
    examples: { blocked: ['https://email.telus.net/'], allowed: ['https://www.telus.com/'] },
  },
  {
    id: 'terra-mail',
    name: 'Terra Mail',
    category,
    patterns: ['mail.terra.com.br', 'webmail.terra.com.br'],
    examples: { blocked: ['https://mail.terra.com.br/'], allowed: ['https://www.terra.com.br/'] },
  },
  {
    id: 'umbler-mail',
    name: 'Umbler mail',
    category,
    patterns: ['webmail.umbler.com'],
    examples: { blocked: ['https://webmail.umbler.com/'], allowed: ['https://www.umbler.com/'] },
  },
  {
    id: 'uol-mail',
    name: 'UOL Mail',
    category,
    patterns: ['email.uol.com.br'],
    examples: { blocked: ['https://email.uol.com.br/'], allowed: ['https://noticias.uol.com.br/'] },
  },
  {
    id: 'videotron-mail',
    name: 'Videotron mail',
    category,
    patterns: ['courrielweb.videotron.com'],
    examples: {
      blocked: ['https://courrielweb.videotron.com/'],
      allowed: ['https://videotron.com/'],
    },
  },
  {
    id: 'windstream-mail',
    name: 'Windstream mail',
    category,
    patterns: ['webmail.windstream.net'],
    examples: {
      blocked: ['https://webmail.windstream.net/'],
      allowed: ['https://www.windstream.com/'],
    },
  },
  {
    id: 'xfinity-mail',
    name: 'Xfinity mail',
    category,
    // Open-Xchange: the fragment says which of the apps is open.
    patterns: ['connect.xfinity.com/appsuite#*app=io.ox/mail'],
    examples: {
      blocked: [
        'https://connect.xfinity.com/appsuite/#!!&app=io.ox/mail&folder=default0/INBOX',
        'https://connect.xfinity.com/appsuite/#app=io.ox/mail',
      ],
      allowed: [
        'https://www.xfinity.com/',
        'https://connect.xfinity.com/appsuite/#!!&app=io.ox/calendar',
      ],
    },
  },
];
