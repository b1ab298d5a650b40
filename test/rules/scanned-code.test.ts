import fc from 'fast-check'
import { STEP_IDS } from '../../miniprogram/model/step'
import { entryLink } from '../../miniprogram/rules/entry-code'
import {
  GOVERNMENT_DOMAINS,
  OFFICIAL_DOMAINS,
  WECHAT_DOMAINS,
} from '../../miniprogram/rules/facts/known-hosts'
import { ENTRY_PAGE, understandScan } from '../../miniprogram/rules/scanned-code'

const BASE = 'https://codes.example.edu.cn/rz/'
const VERIFY_FACE = { kind: 'ours', entry: { step: 'verify-face' } }

const qr = (result: string, base = BASE) => understandScan({ result, scanType: 'QR_CODE' }, base)
const wxCode = (path?: string) =>
  understandScan({ result: '', scanType: 'WX_CODE', ...(path === undefined ? {} : { path }) }, BASE)

describe('a mini-program code of ours', () => {
  it.each([
    'pages/home/home?scene=1.vf',
    '/pages/home/home?scene=1.vf',
    'pages%2Fhome%2Fhome%3Fscene%3D1.vf',
    'pages/home/home.html?scene=1.vf',
    'pages/home/home?from=a&scene=1.vf%20',
    'pages/step/step?step=verify-face',
    `pages/home/home?q=${encodeURIComponent(`${BASE}?e=1.vf`)}`,
    // The page is gone, but what the code says of the step still counts.
    'pages/start/start?scene=1.vf',
  ])('%s names its step', (path) => {
    expect(wxCode(path)).toEqual(VERIFY_FACE)
  })

  it.each(['pages/home/home', 'packages/guide/about/about?x=1', '/packages/backup/erase/erase'])(
    '%s names none, and opens nothing by itself',
    (path) => {
      expect(wxCode(path)).toEqual({ kind: 'ours-without-step' })
    },
  )

  it.each([
    'pages/start/start',
    'packages/capture/capture?material=transcript',
    'pages/home/home?scene=1.zz',
    'pages/home/home?scene=%E0%A4%A',
    'pages/step/step?step=something-new',
  ])('%s names what this version does not have', (path) => {
    expect(wxCode(path)).toEqual({ kind: 'ours-gone' })
  })

  it.each([
    'https://evil.example/pages/step',
    '../../etc',
    'pages/a b',
    '%E0%A4%A',
    `pages/${'a'.repeat(3000)}`,
  ])('has no path like %s', (path) => {
    expect(wxCode(path)).toEqual({ kind: 'other' })
  })
})

it('another mini-program’s code', () => {
  expect(wxCode()).toEqual({ kind: 'other-mini-program' })
})

describe('a page of the authority', () => {
  it.each([
    ['https://portal.cscse.edu.cn/', 'portal.cscse.edu.cn'],
    ['https://zwfw.cscse.edu.cn/a?b=c#d', 'zwfw.cscse.edu.cn'],
    ['HTTPS://ZWFWBL.CSCSE.EDU.CN/toLogin?sysType=front', 'zwfwbl.cscse.edu.cn'],
    ['https://cscse.edu.cn', 'cscse.edu.cn'],
    ['https://cscse.edu.cn./', 'cscse.edu.cn'],
    ['https://portal.cscse.edu.cn:443/x', 'portal.cscse.edu.cn'],
    [' https://yxcx.cscse.edu.cn/rzyxmd2\n', 'yxcx.cscse.edu.cn'],
    ['https://rzzccx.crs.jsj.edu.cn', 'rzzccx.crs.jsj.edu.cn'],
    ['https://portal.cscse.edu.cn/?e=1.vf', 'portal.cscse.edu.cn'],
  ])('%s', (result, host) => {
    expect(qr(result)).toEqual({ kind: 'authority-page', host })
  })

  it.each([
    ['http://zwfw.cscse.edu.cn/a?b=c#d', 'zwfw.cscse.edu.cn'],
    ['https://portal.cscse.edu.cn:8443/', 'portal.cscse.edu.cn'],
    ['https://portal.cscse.edu.cn:80/', 'portal.cscse.edu.cn'],
    ['http://www.nia.gov.cn', 'www.nia.gov.cn'],
    ['https://weixin.qq.com:8080/r/x', 'weixin.qq.com'],
  ])('is not what %s says: anybody on the way could have written it', (result, host) => {
    expect(qr(result)).toEqual({ kind: 'insecure-page', host })
  })
})

describe('told apart from an ordinary page', () => {
  it.each([
    ['https://www.nia.gov.cn/n1', 'government-page', 'www.nia.gov.cn'],
    ['https://gov.cn', 'government-page', 'gov.cn'],
    ['https://jsj.moe.gov.cn/', 'authority-page', 'jsj.moe.gov.cn'],
    ['http://weixin.qq.com/r/abc', 'wechat-page', 'weixin.qq.com'],
    ['https://mp.weixin.qq.com/a/~x~', 'wechat-page', 'mp.weixin.qq.com'],
    ['https://wx.qq.com/', 'wechat-page', 'wx.qq.com'],
    ['https://servicewechat.com/wx1/1/page.html', 'wechat-page', 'servicewechat.com'],
    ['https://wxaurl.cn/x', 'wechat-page', 'wxaurl.cn'],
  ])('%s is a %s', (result, kind, host) => {
    expect(qr(result)).toEqual({ kind, host })
  })
})

describe('a printed link of ours', () => {
  it.each([
    ['as printed', `${BASE}?e=1.vf`],
    ['with spaces around it', `  ${BASE}?e=1.vf `],
    ['with a line break', `${BASE}?e=1.vf\r\n`],
    ['with a line of text behind it', `${BASE}?e=1.vf\n请用微信扫`],
    ['with a word behind it', `${BASE}?e=1.vf 请用微信扫`],
    ['with a full stop', `${BASE}?e=1.vf。`],
    ['with a point', `${BASE}?e=1.vf.`],
    ['with an encoded space', `${BASE}?e=1.vf%20`],
    ['with an encoded line break', `${BASE}?e=1.vf%0A`],
    ['with the step in capitals', `${BASE}?e=1.VF`],
    ['all in capitals', `${BASE}?e=1.vf`.toUpperCase()],
    ['with what a chat adds', `${BASE}?from=singlemessage&e=1.vf&isappinstalled=0`],
    ['with a fragment', `${BASE}?e=1.vf#wechat_redirect`],
    ['without its slash', 'https://codes.example.edu.cn/rz?e=1.vf'],
    ['without its scheme', 'codes.example.edu.cn/rz/?e=1.vf'],
    ['encoded', encodeURIComponent(`${BASE}?e=1.vf`)],
    ['encoded twice', encodeURIComponent(encodeURIComponent(`${BASE}?e=1.vf`))],
  ])('%s opens its step', (_, link) => {
    expect(qr(link)).toEqual(VERIFY_FACE)
  })

  it('that names no step of this version says so', () => {
    expect(qr(`${BASE}?e=1.zz`)).toEqual({ kind: 'ours-gone' })
    expect(qr(BASE)).toEqual({ kind: 'ours-gone' })
  })

  it.each([
    ['https://evil.example/?e=1.vf', 'evil.example'],
    ['https://evil.example/rz/?e=1.vf', 'evil.example'],
    ['https://codes.example.edu.cn.evil.example/rz/?e=1.vf', 'codes.example.edu.cn.evil.example'],
    ['https://example.edu.cn/rz/?e=1.vf', 'example.edu.cn'],
    ['https://codes.example.edu.cn/?e=1.vf', 'codes.example.edu.cn'],
    ['https://codes.example.edu.cn/rz/../x?e=1.vf', 'codes.example.edu.cn'],
    ['http://codes.example.edu.cn/rz/?e=1.vf', 'codes.example.edu.cn'],
    ['https://codes.example.edu.cn:8443/rz/?e=1.vf', 'codes.example.edu.cn'],
    [`https://evil.example/?u=${BASE}?e=1.vf`, 'evil.example'],
  ])('is not %s', (link, host) => {
    expect(qr(link)).toEqual({ kind: 'web-page', host })
  })

  it('does not exist while there is no base address', () => {
    expect(qr(`${BASE}?e=1.vf`, '')).toEqual({ kind: 'web-page', host: 'codes.example.edu.cn' })
    expect(qr('https://evil.example/?e=1.ae', '')).toEqual({ kind: 'web-page', host: 'evil.example' })
  })
})

describe('a web page that is not the authority’s', () => {
  it.each([
    ['https://evil-cscse.edu.cn.example.com/', 'evil-cscse.edu.cn.example.com'],
    ['https://portal.cscse.edu.cn.example.com', 'portal.cscse.edu.cn.example.com'],
    ['https://evilcscse.edu.cn/', 'evilcscse.edu.cn'],
    ['https://evilgov.cn/', 'evilgov.cn'],
    ['https://weixin.qq.com.example.com/', 'weixin.qq.com.example.com'],
    ['https://example.com/portal.cscse.edu.cn', 'example.com'],
    ['https://example.com?portal.cscse.edu.cn', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['https://notcrs.jsj.edu.cn', 'notcrs.jsj.edu.cn'],
    ['https://xn--prtal-l5e.cscse.edu.cn.cc', 'xn--prtal-l5e.cscse.edu.cn.cc'],
  ])('%s', (result, host) => {
    expect(qr(result)).toEqual({ kind: 'web-page', host })
  })
})

describe('a web address that is not what it looks like', () => {
  it.each([
    'https://user@codes.example.edu.cn/rz/?e=1.vf',
    'https://portal.cscse.edu.cn@example.com/',
    'https://portal.cscse.edu.cn\\@example.com/',
    'https://example.com\\.cscse.edu.cn',
    'https://pоrtal.cscse.edu.cn/', // a Cyrillic о
    'https://portal.cscse.edu.cn%2eexample.com/',
    'https://-cscse.edu.cn/',
    'https://localhost/',
    'https:///portal.cscse.edu.cn',
    'https://portal.cscse\u200b.edu.cn/',
    'https://portal.cscse.edu.cn/\u202egpj.exe',
    'https://portal.cscse.edu.cn\n.example.com/',
    'https://a b.cscse.edu.cn/',
    'https://portal.cscse.edu.cn/ a',
    `${BASE}?e=1.vf\u202e`,
    `https://codes.example.edu.cn/r\u00adz/?e=1.vf`,
  ])('%j', (result) => {
    expect(qr(result)).toEqual({ kind: 'disguised-page' })
  })
})

describe('something else', () => {
  it.each([
    '',
    '12345678',
    'javascript:alert(1)',
    'ftp://portal.cscse.edu.cn/',
    'wxp://f2f0abc',
    'portal.cscse.edu.cn',
    `https://portal.cscse.edu.cn/${'x'.repeat(3000)}`,
  ])('%s', (result) => {
    expect(qr(result)).toEqual({ kind: 'other' })
  })
})

/** Links as a forger would write them: known names in every place of an address, with the tricks of the trade between. */
const hostileLink = (() => {
  const known = fc.constantFrom(
    'codes.example.edu.cn',
    'portal.cscse.edu.cn',
    'www.nia.gov.cn',
    'mp.weixin.qq.com',
    'evil.example',
  )
  const trick = fc.constantFrom(
    ...['', '.', '@', ':443', ':80', ':8443', '%2e', '%00', '\\', '/', '//', '?', '#', ' ', '\n', '\t'],
    ...['\u202e', '\u200b', '\u00ad', '\u2066', '。', '．', '-', 'x.', '..'],
  )
  const scheme = fc.constantFrom(
    'https://',
    'http://',
    'HTTPS://',
    'https:',
    'https:\\\\',
    'https%3A%2F%2F',
    '',
  )
  const tail = fc.constantFrom(
    '',
    '/',
    '/rz/?e=1.vf',
    '/rz/?e=1.vf ',
    '?e=1.vf',
    '/rz/../?e=1.ae',
    '#/rz/?e=1.vf',
  )
  return fc
    .tuple(scheme, fc.array(fc.tuple(known, trick), { minLength: 1, maxLength: 3 }), tail)
    .map(([start, parts, end]) => `${start}${parts.flat().join('')}${end}`)
})()

/** Where a browser would go; undefined where it goes nowhere. */
const opened = (text: string): URL | undefined => {
  try {
    return new URL(text.trim())
  } catch {
    return undefined
  }
}
const under = (host: string, domains: readonly string[]) =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`))

const RUNS = { numRuns: 4000 }

it('names no other host than a browser would open, and trusts none that is not secure', () => {
  fc.assert(
    fc.property(hostileLink, (link) => {
      const answer = qr(link)
      if (!('host' in answer)) return
      const url = opened(link)!
      expect(url.hostname.replace(/\.$/, '')).toBe(answer.host)
      if (answer.kind === 'authority-page' || answer.kind === 'government-page') {
        expect([url.protocol, url.port]).toEqual(['https:', ''])
        expect(under(answer.host, [...OFFICIAL_DOMAINS, ...GOVERNMENT_DOMAINS])).toBe(true)
      }
      if (answer.kind === 'wechat-page') expect(under(answer.host, WECHAT_DOMAINS)).toBe(true)
      if (answer.kind === 'web-page')
        expect(under(answer.host, [...OFFICIAL_DOMAINS, ...GOVERNMENT_DOMAINS, ...WECHAT_DOMAINS])).toBe(
          false,
        )
    }),
    RUNS,
  )
})

it('takes no link for ours that a browser would open anywhere else', () => {
  const plain = (link: string) => (link.includes('://') ? link : decodeURIComponent(link))
  fc.assert(
    fc.property(hostileLink, (link) => {
      expect(qr(link, '').kind).not.toMatch(/^ours/)
      if (!qr(link).kind.startsWith('ours')) return
      const text = plain(link)
      const url = opened(/^https:/i.test(text) ? text : `https://${text}`)!
      expect([url.protocol, url.hostname.replace(/\.$/, ''), url.port]).toEqual([
        'https:',
        'codes.example.edu.cn',
        '',
      ])
      expect(url.pathname.replace(/\/+$/, '')).toBe('/rz')
    }),
    RUNS,
  )
})

it('understands what it prints, from any base, and only with that base', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'] }), fc.constantFrom(...STEP_IDS), (base, step) => {
      const { host } = new URL(base)
      fc.pre(/^[a-z0-9.-]+$/.test(host))
      const link = entryLink(base, { step })!
      expect(qr(link, base)).toEqual({ kind: 'ours', entry: { step } })
      expect(qr(link, 'https://other.example/').kind).not.toMatch(/^ours/)
    }),
  )
})

it('calls no host official that does not end in an official name', () => {
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      expect(qr(address).kind).not.toBe('authority-page')
    }),
  )
})

it('answers anything', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.constantFrom('QR_CODE', 'WX_CODE', 'EAN_13', ''),
      fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      (result, scanType, path) => {
        const answer = understandScan({ result, scanType, ...(path === undefined ? {} : { path }) }, BASE)
        expect(answer.kind).toMatch(/^[a-z-]+$/)
      },
    ),
  )
})

it('prints codes that open the page which reads them', () => {
  expect(wxCode(`${ENTRY_PAGE}?scene=1.vf`)).toEqual(VERIFY_FACE)
})
