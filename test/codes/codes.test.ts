import { APP_NAME } from '../../miniprogram/content/app-name'
import { STEP_IDS } from '../../miniprogram/model/step'
import { readEntryLink, readEntryScene } from '../../miniprogram/rules/entry-code'
import { CODE_BASE } from '../../miniprogram/rules/facts/code-base'
import { codeCard, qrPath } from './code-card'
import { officialCode, officialRequest } from './official-codes'
import { sheetHtml } from './sheet'
import { baseProblem, linkOf, stepCodes } from './step-codes'

const BASE = 'https://example.edu.cn/rz/'

describe('the codes of a help desk', () => {
  it('are one for each step, in the order of the way, each with its name and what to do', () => {
    const codes = stepCodes()
    expect(codes.map(({ step }) => step)).toEqual([...STEP_IDS])
    for (const { name, line } of codes) expect([name, line].every((text) => text.length > 1)).toBe(true)
  })

  it.each([{}, { place: '英国' }, { place: '中国香港' }, { place: '英国', schoolId: 22571 }])(
    'lead to their step, for the desk %p',
    (desk) => {
      for (const code of stepCodes(desk)) {
        const entry = { step: code.step, ...desk }
        expect(readEntryScene(code.scene)).toEqual(entry)
        expect(readEntryLink(linkOf(BASE, code), BASE)).toEqual(entry)
        expect(readEntryLink(encodeURIComponent(linkOf(BASE, code)), BASE)).toEqual(entry)
      }
    },
  )

  it.each(['Britain', '一个名字长得放不进码里的地方'])('are refused for the place %s', (place) => {
    expect(() => stepCodes({ place })).toThrow('放不进码里')
  })

  it.each([
    ['http://example.edu.cn/', 'https://'],
    ['https://example.edu.cn/#a', '#'],
    ['https://example.edu.cn:8443/', '端口'],
    ['https://desk@example.edu.cn/', '端口'],
    ['https://示例.中国/', '端口'],
    ['example', '不是一个网址'],
    ['', 'code-base.ts'],
  ])('are refused for the address %s', (base, reason) => {
    expect(baseProblem(base)).toContain(reason)
  })

  it('take an address that has a query of its own', () => {
    expect(baseProblem(`${BASE}?from=desk`)).toBeUndefined()
    const base = `${BASE}?from=desk`
    expect(readEntryLink(linkOf(base, stepCodes()[0]!), base)).toEqual({ step: STEP_IDS[0] })
  })
})

it('the configured address is none yet, or one that codes can be printed for', () => {
  expect(CODE_BASE === '' || baseProblem(CODE_BASE) === undefined).toBe(true)
})

describe('a card', () => {
  const [first] = stepCodes()

  it('says when it is cut out how to scan, the step by the portal’s number, what to do, whose it is', () => {
    const svg = codeCard(first!, { kind: 'link', link: linkOf(BASE, first!) })
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain(qrPath(linkOf(BASE, first!)).path)
    for (const text of [first!.name, first!.line, '用微信「扫一扫」', `${APP_NAME} · 非官方`])
      expect(svg).toContain(text)
    const basic = stepCodes().find(({ step }) => step === 'basic-information')!
    expect(codeCard(basic, { kind: 'link', link: BASE })).toContain('留服系统第二步')
  })

  it('of the face step says that it is no code of the portal, and only that one', () => {
    const warned = stepCodes().filter((code) =>
      codeCard(code, { kind: 'link', link: BASE }).includes('这个码不是留服系统的码'),
    )
    expect(warned.map(({ step }) => step)).toEqual(['verify-face'])
  })

  it('cannot be broken by what stands in it', () => {
    const svg = codeCard({ ...first!, name: '<b>&"' }, { kind: 'picture', href: 'data:image/png;base64,"' })
    expect(svg).toContain('&lt;b&gt;&amp;&quot;')
    expect(svg).not.toContain('<b>')
  })

  it('stands on the sheet, which says that it is not official', () => {
    const sheet = sheetHtml(['<svg id="card"></svg>'])
    expect(sheet).toContain('<figure><svg id="card"></svg></figure>')
    expect(sheet).toContain('不是教育部留学服务中心')
  })
})

describe('WeChat’s own mini-program codes', () => {
  const code = stepCodes()[2]!
  const answering = (bytes: Uint8Array) => {
    const asked: { url: string; body: string }[] = []
    const fetch = async (url: string, { body }: { body: string }) => {
      asked.push({ url, body })
      return { arrayBuffer: async () => bytes.slice().buffer }
    }
    return { asked, fetch }
  }

  it('are asked for by scene and page, and never carry more than that', async () => {
    const { asked, fetch } = answering(Uint8Array.of(0x89, 0x50))
    expect(await officialCode('a b', code, fetch)).toEqual({ href: 'data:image/png;base64,iVA=' })
    expect(asked).toHaveLength(1)
    expect(asked[0]!.url).toContain('access_token=a%20b')
    expect(JSON.parse(asked[0]!.body)).toEqual(officialRequest('', code).body)
    expect(officialRequest('', code).body).toMatchObject({ scene: '1.ae', page: 'pages/home/home' })
  })

  it('that WeChat refuses give its own words', async () => {
    const { fetch } = answering(new TextEncoder().encode('{"errcode":40001,"errmsg":"invalid credential"}'))
    expect(await officialCode('x', code, fetch)).toEqual({ problem: expect.stringContaining('40001') })
    const unreachable = () => Promise.reject(new TypeError('fetch failed'))
    expect(await officialCode('x', code, unreachable)).toEqual({ problem: expect.stringMatching(/^连不上/) })
  })
})
