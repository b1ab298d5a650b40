import fc from 'fast-check'
import { STEP_IDS } from '../../miniprogram/model/step'
import {
  entryLink,
  entryScene,
  readArrival,
  readEntryLink,
  readEntryScene,
} from '../../miniprogram/rules/entry-code'

const BASE = 'https://example.edu.cn/go/'

const code = fc.record(
  {
    step: fc.constantFrom(...STEP_IDS),
    place: fc.constantFrom('英国', '中国香港', '刚果（金）', '特立尼达和多巴哥'),
    schoolId: fc.integer({ min: 1, max: 999_999 }),
  },
  { requiredKeys: ['step'] },
)

it('what is written is read back, in WeChat’s alphabet and length, from a scene and from a link', () => {
  fc.assert(
    fc.property(code, (entry) => {
      const scene = entryScene(entry)
      if (scene === undefined) return
      expect(scene).toMatch(/^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/)
      expect(readEntryScene(scene)).toEqual(entry)
      const link = entryLink(BASE, entry)!
      expect(readEntryLink(link, BASE)).toEqual(entry)
      expect(readEntryLink(encodeURIComponent(link), BASE)).toEqual(entry)
      expect(readArrival({ scene }, '')).toEqual(entry)
      expect(readArrival({ q: link }, BASE)).toEqual(entry)
    }),
  )
})

describe('codes that were printed keep their meaning', () => {
  it.each([
    ['1.ra', { step: 'register-account' }],
    ['1.aa', { step: 'accept-agreement' }],
    ['1.ae', { step: 'authorize-entry-exit' }],
    ['1.vf', { step: 'verify-face' }],
    ['1.bi', { step: 'basic-information' }],
    ['1.at', { step: 'application-type' }],
    ['1.ci', { step: 'certificate-information' }],
    ['1.sh', { step: 'study-history' }],
    ['1.um', { step: 'upload-materials' }],
    ['1.cp', { step: 'check-and-pay' }],
    ['1.ar', { step: 'await-result' }],
    ['1.su', { step: 'supplement' }],
    ['1.rr', { step: 'receive-result' }],
    ['1.pc', { step: 'print-certificate' }],
    ['1.rv', { step: 'request-review' }],
    ['1.ae.s22571', { step: 'authorize-entry-exit', schoolId: 22571 }],
    ['1.um.ppv5h6l', { step: 'upload-materials', place: '英国' }],
  ])('%s', (scene, entry) => {
    expect(readEntryScene(scene)).toEqual(entry)
    expect(entryScene(entry as never)).toBe(scene)
  })
})

describe('what we did not write names nothing', () => {
  it.each([
    '',
    'undefined',
    '1.xx',
    '2.ae',
    '1.ae.s0',
    '1.ae.s9999999999',
    '1.ae.p02t02t', // "ee": not a Chinese word
    '1.ae.pzz',
    '1.ae.name=张三',
    '1.ae'.repeat(20),
    undefined,
    null,
    7,
    {},
  ])('%j', (scene) => {
    expect(readEntryScene(scene)).toBeUndefined()
  })

  it.each([
    'https://example.edu.cn/?e=1.ae',
    'https%3A%2F%2Fexample.edu.cn%2Fgo%2F%3Fe%3D1.ae%E0%A4%A',
    `${BASE}?e=1.ae&${'x'.repeat(600)}`,
    `${BASE}?e=1.ae\u200b`,
    undefined,
    7,
  ])('the link %j', (link) => {
    expect(readEntryLink(link, BASE)).toBeUndefined()
  })

  it.each([BASE, `${BASE}?e=`, `${BASE}?e=1.zz`, `${BASE}?ee=1.ae`])(
    'a link of ours that names nothing: %s',
    (link) => {
      expect(readEntryLink(link, BASE)).toBe('unknown')
    },
  )

  it('nor does any other text', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ unit: 'binary', maxLength: 600 }), (junk, text) => {
        for (const read of [
          readEntryScene(junk),
          readEntryLink(junk, BASE),
          readEntryScene(text),
          readEntryLink(BASE + text, BASE),
        ])
          if (typeof read === 'object') expect(STEP_IDS).toContain(read.step)
      }),
    )
  })
})

it.each(['1.ae\n', ' 1.ae ', '1.AE', '1.ae.', '1.ae。', '1.ae%0A', '1.ae 请用微信扫'])(
  'a scene as hands and scanners pass it on: %j',
  (scene) => {
    expect(readEntryScene(scene)).toEqual({ step: 'authorize-entry-exit' })
  },
)

it('an arrival without a code names nothing, one with a code that cannot be read says so', () => {
  expect(readArrival({ application: 'a' }, BASE)).toBeUndefined()
  expect(readArrival({ scene: '<script>' }, BASE)).toBe('unknown')
  expect(readArrival({ q: 'https://evil.example/?e=1.ae' }, BASE)).toBe('unknown')
  expect(readArrival({ q: `${BASE}?e=1.ae` }, '')).toBe('unknown')
})

it('a place too long for WeChat’s 32 characters is refused, not cut', () => {
  expect(entryScene({ step: 'verify-face', place: '波斯尼亚和黑塞哥维那' })).toBeUndefined()
  expect(
    entryLink('https://example.edu.cn/', { step: 'verify-face', place: '波斯尼亚和黑塞哥维那' }),
  ).toBeUndefined()
})

it('what is no place’s name goes into no code', () => {
  expect(entryScene({ step: 'verify-face', place: '张三 138' })).toBeUndefined()
})

it('a link keeps the query of its base address', () => {
  expect(entryLink('https://example.edu.cn/?from=desk', { step: 'verify-face' })).toBe(
    'https://example.edu.cn/?from=desk&e=1.vf',
  )
})
