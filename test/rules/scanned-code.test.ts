import fc from 'fast-check'
import { understandScan } from '../../miniprogram/rules/scanned-code'

const qr = (result: string) => understandScan({ result, scanType: 'QR_CODE' })

describe('one of ours', () => {
  it.each([
    ['pages/step/step?step=verify-face', 'pages/step/step?step=verify-face'],
    ['/pages/home/home', 'pages/home/home'],
    ['pages%2Fstep%2Fstep%3Fscene%3D1.vf', 'pages/step/step?scene=1.vf'],
    ['packages/capture/capture?material=transcript', 'packages/capture/capture?material=transcript'],
  ])('%s', (path, page) => {
    expect(understandScan({ result: '', scanType: 'WX_CODE', path })).toEqual({ kind: 'ours', path: page })
  })

  it.each([
    'https://evil.example/pages/step',
    '../../etc',
    'pages/a b',
    '%E0%A4%A',
    `pages/${'a'.repeat(3000)}`,
  ])('but not with the path %s', (path) => {
    expect(understandScan({ result: '', scanType: 'WX_CODE', path })).toEqual({ kind: 'other' })
  })
})

it('another mini-program’s code', () => {
  expect(understandScan({ result: '', scanType: 'WX_CODE' })).toEqual({ kind: 'other-mini-program' })
})

describe('a page of the authority', () => {
  it.each([
    ['https://portal.cscse.edu.cn/', 'portal.cscse.edu.cn'],
    ['http://zwfw.cscse.edu.cn/a?b=c#d', 'zwfw.cscse.edu.cn'],
    ['HTTPS://ZWFWBL.CSCSE.EDU.CN/toLogin?sysType=front', 'zwfwbl.cscse.edu.cn'],
    ['https://cscse.edu.cn', 'cscse.edu.cn'],
    ['https://portal.cscse.edu.cn:443/x', 'portal.cscse.edu.cn'],
    [' https://yxcx.cscse.edu.cn/rzyxmd2\n', 'yxcx.cscse.edu.cn'],
    ['https://rzzccx.crs.jsj.edu.cn', 'rzzccx.crs.jsj.edu.cn'],
  ])('%s', (result, host) => {
    expect(qr(result)).toEqual({ kind: 'authority-page', host })
  })
})

describe('a printed link of ours', () => {
  it('opens its step, whatever address the help desk printed', () => {
    expect(qr('https://codes.example.edu.cn/rz/?e=1.vf')).toEqual({
      kind: 'ours',
      path: 'pages/home/home?scene=1.vf',
    })
  })

  it('is only what we wrote', () => {
    expect(qr('https://codes.example.edu.cn/rz/?e=1.zz')).toMatchObject({ kind: 'web-page' })
    expect(qr('https://user@codes.example.edu.cn/rz/?e=1.vf')).toEqual({ kind: 'other' })
    expect(qr('https://portal.cscse.edu.cn/?e=1.vf')).toMatchObject({ kind: 'authority-page' })
  })
})

describe('a web page that is not the authority’s', () => {
  it.each([
    ['https://evil-cscse.edu.cn.example.com/', 'evil-cscse.edu.cn.example.com'],
    ['https://portal.cscse.edu.cn.example.com', 'portal.cscse.edu.cn.example.com'],
    ['https://evilcscse.edu.cn/', 'evilcscse.edu.cn'],
    ['https://example.com/portal.cscse.edu.cn', 'example.com'],
    ['https://example.com?portal.cscse.edu.cn', 'example.com'],
    ['https://crs.jsj.edu.cn', 'crs.jsj.edu.cn'],
  ])('%s', (result, host) => {
    expect(qr(result)).toEqual({ kind: 'web-page', host })
  })
})

describe('something else', () => {
  it.each([
    '',
    '12345678',
    'javascript:alert(1)',
    'ftp://portal.cscse.edu.cn/',
    'wxp://f2f0abc',
    'https://portal.cscse.edu.cn@example.com/',
    'https://portal.cscse.edu.cn\\@example.com/',
    'https://example.com\\.cscse.edu.cn',
    'https://pоrtal.cscse.edu.cn/', // a Cyrillic о
    'https://portal.cscse.edu.cn%2eexample.com/',
    'https://-cscse.edu.cn/',
    'https://localhost/',
    'https:///portal.cscse.edu.cn',
    'https://portal.cscse\u200b.edu.cn/',
    'https://a b.cscse.edu.cn/',
    `https://portal.cscse.edu.cn/${'x'.repeat(3000)}`,
  ])('%s', (result) => {
    expect(qr(result)).toEqual({ kind: 'other' })
  })
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
        expect(understandScan({ result, scanType, path }).kind).toMatch(/^[a-z-]+$/)
      },
    ),
  )
})
