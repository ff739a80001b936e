import type { Site } from '../../site';
import { makersOwn } from '../makers-own';

const category = 'expense';

/** Expense services whose users are mostly in Asia, Australia and New Zealand. */
export const asiaPacific: readonly Site[] = [
  {
    id: 'bakuraku',
    name: 'Bakuraku',
    category,
    patterns: ['card.layerx.jp', 'workflow.layerx.jp'],
    examples: {
      blocked: ['https://workflow.layerx.jp/', 'https://card.layerx.jp/'],
      allowed: ['https://bakuraku.jp/', 'https://layerx.co.jp/'],
    },
  },
  {
    id: 'bizplay',
    name: 'Bizplay',
    category,
    patterns: ['www.bizplay.co.kr'],
    examples: { blocked: ['https://www.bizplay.co.kr/'], allowed: ['https://www.webcash.co.kr/'] },
  },
  {
    id: 'ctrip-business',
    name: 'Ctrip business travel',
    category,
    patterns: ['ct.ctrip.com'],
    // Booking a journey is not yet an expense.
    optional: true,
    examples: { blocked: ['https://ct.ctrip.com/'], allowed: ['https://www.trip.com/'] },
  },
  {
    id: 'didi-enterprise',
    name: 'DiDi Enterprise',
    category,
    patterns: ['es.xiaojukeji.com'],
    examples: { blocked: ['https://es.xiaojukeji.com/'], allowed: ['https://www.didiglobal.com/'] },
  },
  {
    id: 'ekuaibao',
    name: 'Ekuaibao',
    category,
    patterns: ['app.ekuaibao.com'],
    examples: { blocked: ['https://app.ekuaibao.com/'], allowed: ['https://www.ekuaibao.com/'] },
  },
  {
    id: 'enkash',
    name: 'EnKash',
    category,
    patterns: ['app.enkash.com'],
    examples: { blocked: ['https://app.enkash.com/'], allowed: ['https://www.enkash.com/'] },
  },
  {
    id: 'freee-expenses',
    name: 'freee expense claims',
    category,
    patterns: ['secure.freee.co.jp/expense_applications'],
    examples: {
      blocked: ['https://secure.freee.co.jp/expense_applications/1'],
      allowed: ['https://secure.freee.co.jp/deals'],
    },
  },
  {
    id: 'fyle',
    name: 'Fyle',
    category,
    patterns: ['app.fyle.tech', 'app.fylehq.com'],
    examples: {
      blocked: ['https://app.fylehq.com/', 'https://app.fyle.tech/'],
      allowed: ['https://www.fylehq.com/'],
    },
  },
  {
    id: 'gowid',
    name: 'Gowid',
    category,
    patterns: ['expense.gowid.com'],
    examples: { blocked: ['https://expense.gowid.com/'], allowed: ['https://gowid.com/'] },
  },
  {
    id: 'happay',
    name: 'Happay',
    category,
    patterns: ['happay.in'],
    except: [...makersOwn('happay.in')],
    examples: {
      blocked: ['https://acme.happay.in/'],
      allowed: ['https://happay.com/', 'https://www.happay.in/'],
    },
  },
  {
    id: 'hrmos-keihi',
    name: 'HRMOS keihi',
    category,
    patterns: ['ekeihi.net'],
    except: [...makersOwn('ekeihi.net')],
    examples: {
      blocked: ['https://hrmos-acme.ekeihi.net/'],
      allowed: ['https://hrmos.co/', 'https://www.ekeihi.net/'],
    },
  },
  {
    id: 'huilianyi',
    name: 'Huilianyi',
    category,
    patterns: ['huilianyi.com'],
    except: [...makersOwn('huilianyi.com'), 'opendocs.huilianyi.com'],
    examples: {
      blocked: ['https://console.huilianyi.com/', 'https://acme.huilianyi.com/'],
      allowed: ['https://www.huilianyi.com/', 'https://opendocs.huilianyi.com/'],
    },
  },
  {
    id: 'inlogik',
    name: 'Inlogik ExpenseMe Pro',
    category,
    patterns: ['secure.inlogik.com'],
    examples: {
      blocked: ['https://secure.inlogik.com/acme'],
      allowed: ['https://www.inlogik.com/'],
    },
  },
  {
    id: 'jobcan-expenses',
    name: 'Jobcan expenses',
    category,
    patterns: ['ssl.wf.jobcan.jp'],
    examples: { blocked: ['https://ssl.wf.jobcan.jp/'], allowed: ['https://jobcan.ne.jp/'] },
  },
  {
    id: 'maycur',
    name: 'Maycur',
    category,
    patterns: ['maycur.com'],
    except: [...makersOwn('maycur.com')],
    examples: {
      blocked: ['https://acme.maycur.com/', 'https://app.maycur.com/'],
      allowed: ['https://www.maycur.com/'],
    },
  },
  {
    id: 'money-forward-expense',
    name: 'Money Forward Cloud Expense',
    category,
    patterns: ['expense.moneyforward.com'],
    examples: {
      blocked: ['https://expense.moneyforward.com/'],
      allowed: ['https://biz.moneyforward.com/'],
    },
  },
  {
    id: 'prospend',
    name: 'ProSpend',
    category,
    patterns: ['app.prospend.com'],
    examples: { blocked: ['https://app.prospend.com/'], allowed: ['https://www.prospend.com/'] },
  },
  {
    id: 'rakuraku-seisan',
    name: 'Rakuraku Seisan',
    category,
    patterns: ['rakurakuseisan.jp'],
    except: [...makersOwn('rakurakuseisan.jp')],
    examples: {
      blocked: ['https://acme.rakurakuseisan.jp/abc/'],
      allowed: ['https://www.rakurakuseisan.jp/', 'https://support.rakurakuseisan.jp/'],
    },
  },
  {
    id: 'spendit',
    name: 'SPENDIT',
    category,
    patterns: ['app.spendit.kr'],
    examples: {
      blocked: ['https://app.spendit.kr/'],
      allowed: ['https://docs.spendit.kr/', 'https://help.spendit.kr/'],
    },
  },
  {
    id: 'staple',
    name: 'Staple',
    category,
    patterns: ['app.staple.jp'],
    examples: { blocked: ['https://app.staple.jp/'], allowed: ['https://staple.jp/'] },
  },
  {
    id: 'weel',
    name: 'Weel',
    category,
    patterns: ['app.divipay.com', 'app.letsweel.com'],
    examples: {
      blocked: ['https://app.letsweel.com/app/', 'https://app.divipay.com/'],
      allowed: ['https://letsweel.com/'],
    },
  },
];
