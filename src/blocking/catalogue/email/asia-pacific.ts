import type { Site } from '../../site';

const category = 'email';

/** Mail services whose users are mostly in Asia, Australia and New Zealand. */
export const asiaPacific: readonly Site[] = [
  {
    id: '263-mail',
    name: '263 enterprise mail',
    category,
    patterns: ['mail.263.net'],
    examples: { blocked: ['https://mail.263.net/'], allowed: ['https://www.263.net/'] },
  },
  {
    id: 'aamra-mail',
    name: 'aamra mail',
    category,
    patterns: ['mail.aamra.com.bd'],
    examples: { blocked: ['https://mail.aamra.com.bd/'], allowed: ['https://www.aamra.com.bd/'] },
  },
  {
    id: 'alibaba-messages',
    name: 'Alibaba inquiries',
    category,
    patterns: ['message.alibaba.com/message'],
    // Buyers ask there.
    optional: true,
    examples: {
      blocked: ['https://message.alibaba.com/message/messenger.htm'],
      allowed: ['https://www.alibaba.com/'],
    },
  },
  {
    id: 'aliyun-mail',
    name: 'Alibaba mail',
    category,
    patterns: ['mail.aliyun.com', 'mail.mxhichina.com', 'qiye.aliyun.com'],
    examples: {
      blocked: [
        'https://mail.aliyun.com/',
        'https://qiye.aliyun.com/',
        'https://mail.mxhichina.com/',
      ],
      allowed: ['https://www.aliyun.com/'],
    },
  },
  {
    id: 'au-mail',
    name: 'au mail',
    category,
    patterns: ['mail.auone.jp'],
    examples: { blocked: ['https://mail.auone.jp/'], allowed: ['https://www.au.com/'] },
  },
  {
    id: 'biglobe-mail',
    name: 'BIGLOBE mail',
    category,
    patterns: ['mail.biglobe.ne.jp', 'webmail.biglobe.ne.jp'],
    examples: { blocked: ['https://mail.biglobe.ne.jp/'], allowed: ['https://www.biglobe.ne.jp/'] },
  },
  {
    id: 'bsnl-mail',
    name: 'BSNL mail',
    category,
    patterns: ['mail.bsnl.in'],
    examples: { blocked: ['https://mail.bsnl.in/'], allowed: ['https://www.bsnl.co.in/'] },
  },
  {
    id: 'china-mobile-139',
    name: 'China Mobile 139 mail',
    category,
    patterns: ['mail.10086.cn'],
    examples: {
      blocked: ['https://mail.10086.cn/', 'https://appmail.mail.10086.cn/'],
      allowed: ['https://www.10086.cn/'],
    },
  },
  {
    id: 'china-telecom-189',
    name: 'China Telecom 189 mail',
    category,
    patterns: ['mail.189.cn', 'webmail30.189.cn'],
    examples: {
      blocked: ['https://mail.189.cn/', 'https://webmail30.189.cn/w2/'],
      allowed: ['https://www.189.cn/'],
    },
  },
  {
    id: 'daum-mail',
    name: 'Daum Mail',
    category,
    patterns: ['mail.daum.net'],
    examples: {
      blocked: ['https://mail.daum.net/'],
      allowed: ['https://news.daum.net/', 'https://search.daum.net/'],
    },
  },
  {
    id: 'docomo-mail',
    name: 'docomo mail',
    category,
    patterns: ['mail.smt.docomo.ne.jp'],
    examples: {
      blocked: ['https://mail.smt.docomo.ne.jp/'],
      allowed: ['https://www.docomo.ne.jp/'],
    },
  },
  {
    id: 'hinet-mail',
    name: 'HiNet mail',
    category,
    patterns: ['webmail.hinet.net'],
    examples: { blocked: ['https://webmail.hinet.net/'], allowed: ['https://www.hinet.net/'] },
  },
  {
    id: 'iij-mail',
    name: 'IIJ mail',
    category,
    patterns: ['mail.iij.ad.jp'],
    examples: { blocked: ['https://mail.iij.ad.jp/'], allowed: ['https://www.iij.ad.jp/'] },
  },
  {
    id: 'iinet-mail',
    name: 'iiNet mail',
    category,
    patterns: ['mail.iinet.net.au'],
    examples: { blocked: ['https://mail.iinet.net.au/'], allowed: ['https://www.iinet.net.au/'] },
  },
  {
    id: 'india-government-mail',
    name: 'Indian government mail',
    category,
    patterns: ['email.gov.in', 'mail.gov.in', 'mail.mgovcloud.in'],
    examples: {
      blocked: ['https://email.gov.in/', 'https://mail.gov.in/', 'https://mail.mgovcloud.in/'],
      allowed: ['https://www.india.gov.in/'],
    },
  },
  {
    id: 'kakao-mail',
    name: 'Kakao Mail',
    category,
    patterns: ['mail.kakao.com'],
    examples: { blocked: ['https://mail.kakao.com/'], allowed: ['https://www.kakaocorp.com/'] },
  },
  {
    id: 'link3-mail',
    name: 'Link3 mail',
    category,
    patterns: ['mail.link3.net'],
    examples: { blocked: ['https://mail.link3.net/'], allowed: ['https://www.link3.net/'] },
  },
  {
    id: 'lolipop-mail',
    name: 'Lolipop mail',
    category,
    patterns: ['webmail.lolipop.jp'],
    examples: { blocked: ['https://webmail.lolipop.jp/login'], allowed: ['https://lolipop.jp/'] },
  },
  {
    id: 'nate-mail',
    name: 'Nate Mail',
    category,
    patterns: ['mail.nate.com', 'mail3.nate.com'],
    examples: {
      blocked: ['https://mail.nate.com/', 'https://mail3.nate.com/'],
      allowed: ['https://news.nate.com/'],
    },
  },
  {
    id: 'naver-mail',
    name: 'Naver Mail',
    category,
    patterns: ['mail.naver.com'],
    examples: {
      blocked: ['https://mail.naver.com/v2/folders/0/all'],
      allowed: [
        'https://www.naver.com/',
        'https://search.naver.com/',
        'https://calendar.naver.com/',
      ],
    },
  },
  {
    id: 'netease-enterprise-mail',
    name: 'NetEase enterprise mail',
    category,
    patterns: ['mail.qiye.163.com', 'mailh.qiye.163.com', 'qiye.163.com/login'],
    examples: {
      blocked: [
        'https://mail.qiye.163.com/',
        'https://qiye.163.com/login/',
        'https://mailh.qiye.163.com/',
      ],
      allowed: ['https://qiye.163.com/', 'https://www.163.com/'],
    },
  },
  {
    id: 'netease-mail',
    name: 'NetEase mail',
    category,
    patterns: ['mail.126.com', 'mail.163.com', 'mail.188.com', 'mail.yeah.net'],
    examples: {
      blocked: ['https://mail.163.com/', 'https://mail.126.com/', 'https://mail.yeah.net/'],
      allowed: ['https://www.163.com/', 'https://news.163.com/'],
    },
  },
  {
    id: 'netvigator-mail',
    name: 'Netvigator mail',
    category,
    patterns: ['webmail.netvigator.com'],
    examples: {
      blocked: ['https://webmail.netvigator.com/'],
      allowed: ['https://www.netvigator.com/'],
    },
  },
  {
    id: 'nifty-mail',
    name: '@nifty mail',
    category,
    patterns: ['mail.nifty.com'],
    examples: { blocked: ['https://mail.nifty.com/'], allowed: ['https://www.nifty.com/'] },
  },
  {
    id: 'ocn-mail',
    name: 'OCN mail',
    category,
    patterns: ['mail.ocn.jp'],
    examples: { blocked: ['https://mail.ocn.jp/'], allowed: ['https://www.ocn.ne.jp/'] },
  },
  {
    id: 'optus-mail',
    name: 'Optus mail',
    category,
    patterns: ['webmail.optusnet.com.au'],
    examples: {
      blocked: ['https://webmail.optusnet.com.au/'],
      allowed: ['https://www.optus.com.au/'],
    },
  },
  {
    id: 'qq-mail',
    name: 'QQ Mail',
    category,
    patterns: ['exmail.qq.com', 'mail.qq.com'],
    examples: {
      blocked: ['https://mail.qq.com/', 'https://wx.mail.qq.com/', 'https://exmail.qq.com/'],
      allowed: ['https://www.qq.com/', 'https://docs.qq.com/', 'https://work.weixin.qq.com/'],
    },
  },
  {
    id: 'rediffmail',
    name: 'Rediffmail',
    category,
    patterns: ['f5mail.rediff.com', 'mail.rediff.com', 'webmail.rediffmailpro.com'],
    examples: {
      blocked: ['https://mail.rediff.com/', 'https://f5mail.rediff.com/'],
      allowed: ['https://www.rediff.com/news'],
    },
  },
  {
    id: 'sakura-mail',
    name: 'Sakura mail',
    category,
    patterns: ['webmail.sakura.ne.jp'],
    examples: {
      blocked: ['https://webmail.sakura.ne.jp/'],
      allowed: ['https://www.sakura.ne.jp/'],
    },
  },
  {
    id: 'sina-mail',
    name: 'Sina Mail',
    category,
    patterns: ['mail.sina.cn', 'mail.sina.com.cn'],
    examples: {
      blocked: ['https://mail.sina.cn/', 'https://mail.sina.com.cn/', 'https://m0.mail.sina.cn/'],
      allowed: ['https://www.sina.com.cn/', 'https://news.sina.com.cn/'],
    },
  },
  {
    id: 'so-net-mail',
    name: 'So-net mail',
    category,
    patterns: ['webmail.so-net.ne.jp'],
    examples: {
      blocked: ['https://webmail.so-net.ne.jp/'],
      allowed: ['https://www.so-net.ne.jp/'],
    },
  },
  {
    id: 'sohu-mail',
    name: 'Sohu Mail',
    category,
    patterns: ['mail.sohu.com'],
    examples: { blocked: ['https://mail.sohu.com/'], allowed: ['https://news.sohu.com/'] },
  },
  {
    id: 'telstra-mail',
    name: 'Telstra Mail',
    category,
    patterns: ['email.telstra.com', 'webmail.bigpond.com'],
    examples: {
      blocked: ['https://email.telstra.com/', 'https://webmail.bigpond.com/'],
      allowed: ['https://www.telstra.com.au/'],
    },
  },
  {
    id: 'tom-mail',
    name: 'TOM mail',
    category,
    patterns: ['mail.tom.com'],
    examples: {
      blocked: ['https://mail.tom.com/', 'https://web.mail.tom.com/'],
      allowed: ['https://www.tom.com/'],
    },
  },
  {
    id: 'xtra-mail',
    name: 'Xtra Mail',
    category,
    patterns: ['xtra.co.nz/email'],
    examples: {
      blocked: ['https://www.xtra.co.nz/email'],
      allowed: ['https://www.spark.co.nz/', 'https://www.xtra.co.nz/'],
    },
  },
];
