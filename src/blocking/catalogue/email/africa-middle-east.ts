import type { Site } from '../../site';

const category = 'email';

/** Mail services whose users are mostly in Africa, the Middle East and Turkey. */
export const africaMiddleEast: readonly Site[] = [
  {
    id: '012-mail',
    name: '012 mail',
    category,
    patterns: ['012mail.net'],
    examples: { blocked: ['https://www.012mail.net/'], allowed: ['https://www.012.net.il/'] },
  },
  {
    id: 'bezeqint-mail',
    name: 'Bezeq International mail',
    category,
    patterns: ['webmail.bezeqint.net'],
    examples: {
      blocked: ['https://webmail.bezeqint.net/'],
      allowed: ['https://www.bezeqint.net/'],
    },
  },
  {
    id: 'konsoleh-mail',
    name: 'xneelo webmail',
    category,
    patterns: ['webmail.konsoleh.co.za'],
    examples: { blocked: ['https://webmail.konsoleh.co.za/'], allowed: ['https://xneelo.co.za/'] },
  },
  {
    id: 'mweb-mail',
    name: 'MWEB mail',
    category,
    patterns: ['mweb.co.za/webmail', 'webmail.mweb.co.za'],
    examples: {
      blocked: ['https://www.mweb.co.za/webmail', 'https://webmail.mweb.co.za/'],
      allowed: ['https://www.mweb.co.za/'],
    },
  },
  {
    id: 'mynet-mail',
    name: 'Mynet e-posta',
    category,
    patterns: ['eposta.mynet.com', 'mail.mynet.com'],
    examples: {
      blocked: ['https://eposta.mynet.com/', 'https://mail.mynet.com/'],
      allowed: ['https://www.mynet.com/'],
    },
  },
  {
    id: 'natro-mail',
    name: 'Natro mail',
    category,
    patterns: ['mail.kurumsaleposta.com'],
    examples: {
      blocked: ['https://mail.kurumsaleposta.com/'],
      allowed: ['https://www.natro.com/'],
    },
  },
  {
    id: 'telkomsa-mail',
    name: 'Telkom mail',
    category,
    patterns: ['webmail.telkomsa.net'],
    examples: {
      blocked: ['https://webmail.telkomsa.net/mail/'],
      allowed: ['https://www.telkom.co.za/'],
    },
  },
  {
    id: 'walla-mail',
    name: 'Walla Mail',
    category,
    patterns: ['mail.walla.co.il', 'newmail.walla.co.il'],
    examples: {
      blocked: ['https://newmail.walla.co.il/', 'https://mail.walla.co.il/'],
      allowed: ['https://news.walla.co.il/'],
    },
  },
];
