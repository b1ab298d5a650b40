import { existsSync } from 'node:fs'
import { MATERIAL_IDS } from '../../../../miniprogram/model/material'
import type { ReasonId } from '../../../../miniprogram/model/reason'
import type { PageFinding } from '../../../../miniprogram/model/page-finding'
import {
  BACK_SIDE_DRAWING,
  CAMERA_DRAWINGS,
  FINDING_DRAWINGS,
  MATERIAL_DRAWING,
  PART_DRAWING,
} from '../../../../miniprogram/packages/capture/content/drawings'
import { WHOLE_PHOTO } from '../../../../miniprogram/model/corners'
import {
  materialView,
  type MaterialFacts,
} from '../../../../miniprogram/packages/capture/material/material.view'
import { day } from '../../../../miniprogram/model/iso-date'
import { fileRule } from '../../../../miniprogram/rules/facts/official-numbers'
import { aPdf, aPhoto, idOf } from '../../../builders'

const TODAY = day('2026-11-23')

const NOTHING_READ: MaterialFacts['reading'] = {
  passport: undefined,
  study: undefined,
  hasNoZone: false,
  isPassportInstead: false,
  isUnderWay: false,
  portraitFindingsOf: () => [],
}

const facts = (changed: Partial<MaterialFacts> = {}): MaterialFacts => ({
  material: 'degree-certificate',
  today: TODAY,
  rule: fileRule('degree-certificate', TODAY),
  status: { kind: 'empty' },
  findings: [],
  need: undefined,
  reader: undefined,
  pages: [],
  pictureOf: () => ({ kind: 'opening' }),
  state: { kind: 'idle' },
  reading: NOTHING_READ,
  asksBackSide: false,
  parts: [],
  lackingParts: [],
  way: 'camera',
  originalBytes: 0,
  isReadOnly: false,
  engine: { isLacking: false, isFetching: false },
  hasUndo: false,
  linkIsFilled: false,
  deliveries: ['one-pdf'],
  delivery: 'one-pdf',
  files: [],
  next: undefined,
  hasCamera: true,
  ...changed,
})

const A_FILE = { name: 'a.pdf', path: '/a.pdf', format: 'pdf', pages: 2, sizeBytes: 1 } as const

const two = [
  aPhoto({ id: idOf('a'), sizeBytes: 340_000, quarterTurns: 1 }),
  aPhoto({ id: idOf('b'), sizeBytes: 3_400_000 }),
]

describe('the material page', () => {
  test('says what is being read while it takes time', () => {
    const reading = { ...NOTHING_READ, isUnderWay: true }
    expect(materialView(facts({ material: 'passport-page', reading })).reading).toContain('机读码')
    expect(materialView(facts({ material: 'id-card', reading })).reading).toBe('正在看这一页')
    expect(materialView(facts({ material: 'passport-page' })).reading).toBe('')
  })

  test('offers to fetch what checks pages where it is lacking and a page went unchecked', () => {
    const engine = { isLacking: true, isFetching: false }
    expect(materialView(facts({ engine, pages: two })).lacking).toContain('还没有下载')
    expect(materialView(facts({ pages: two })).lacking).toBe('')
    const checked = [aPhoto({ id: idOf('a'), findings: [] })]
    expect(materialView(facts({ engine, pages: checked })).lacking).toBe('')
  })

  test('where nothing can be photographed offers to choose pages', () => {
    const { offers } = materialView(facts({ hasCamera: false }))
    expect(offers).toMatchObject({ canAdd: true, canShoot: false })
  })

  test('before the first page offers to take one and to tick it off, and no file', () => {
    const { offers, status, checks, ticks } = materialView(facts())
    expect(offers).toMatchObject({ canAdd: true, canTick: true, canMake: false })
    expect(status).toBe('还没拍')
    expect(checks).toEqual([])
    expect(ticks.map(({ label, chosen }) => [label, chosen])).toEqual([
      ['已在别处备好', false],
      ['这次不用', false],
    ])
  })

  test.each(MATERIAL_IDS)('says nothing twice about %s', (material) => {
    const { guide } = materialView(facts({ material, rule: fileRule(material, TODAY) }))
    const { what, prepare, rejected, limits, notes } = guide
    const sentences = [what, prepare, rejected, limits, notes]
      .flat()
      .flatMap((text) => text.split('。').filter(Boolean))
    expect(sentences).toEqual([...new Set(sentences)])
  })

  test('tells what is ready elsewhere from what is not needed, and counts only the first as done', () => {
    const said = (as: 'prepared' | 'not-needed' | undefined) => {
      const { mark, status, ticks, ticksNote, primary } = materialView(
        facts({ status: { kind: 'handled', as } }),
      )
      return {
        mark,
        status,
        chosen: ticks.filter(({ chosen }) => chosen).map(({ id }) => id),
        ticksNote,
        primary,
      }
    }
    expect(said('prepared')).toMatchObject({ mark: 'done', status: '已在别处备好', chosen: ['prepared'] })
    expect(said('not-needed')).toMatchObject({ mark: '', status: '这次不用', chosen: ['not-needed'] })
    expect([said('prepared').primary, said('not-needed').primary]).toEqual(['next', 'next'])
    const before = said(undefined)
    expect(before).toMatchObject({ mark: 'warning', status: '以前勾选过，点开确认', chosen: [] })
    expect(before.ticksNote).toContain('已经在别处准备好，或这次用不到')
  })

  test('warns who puts aside what their list requires', () => {
    const need = { material: 'visa-pages', need: 'required', because: [], sources: [], orElse: [] } as const
    const hintOf = (changed: Partial<MaterialFacts>) => materialView(facts(changed)).ticks[1]!.hint
    expect(hintOf({ need })).toContain('上传栏没有这一项，才选它')
    expect(hintOf({ need: { ...need, need: 'if-asked' } })).toContain('收到通知')
  })

  test('says of each page what it is and where it can go', () => {
    const { pages } = materialView(facts({ pages: two }))
    expect(pages.map(({ title, detail }) => `${title} ${detail}`)).toEqual([
      '第 1 页 340 KB · 3508×2480 像素',
      '第 2 页 3.4 MB · 2480×3508 像素',
    ])
    expect(pages.map(({ canUp, canDown }) => [canUp, canDown])).toEqual([
      [false, true],
      [true, false],
    ])
  })

  test('asks about the back side as long as that is not answered, and not of a record that cannot change', () => {
    expect(materialView(facts({ pages: two, asksBackSide: true })).back).toMatchObject({
      shoot: '去拍反面',
      drawing: BACK_SIDE_DRAWING,
    })
    expect(materialView(facts({ pages: two, asksBackSide: true, isReadOnly: true })).back).toBeNull()
    expect(materialView(facts({ pages: two })).checks).toEqual(['必须有原文版，双语版可以一起传'])
  })

  test('says before the first photograph of which ones it is made', () => {
    const parts = ['student-visa', 'landing-slip'] as const
    expect(materialView(facts({ parts })).made).toBe('一共 2 张：学生签证、入境小白条。')
    expect(materialView(facts({ parts, pages: two })).made).toBe('')
    expect(materialView(facts()).made).toBe('')
  })

  test('tells the photographs apart, names those that lack and asks for the next of them', () => {
    const parts = ['visa-sticker', 'permit-front', 'permit-back'] as const
    const pages = [
      { ...two[0]!, part: 'visa-sticker' as const },
      { ...two[1]!, part: 'other' as const },
    ]
    const known = { material: 'visa-pages', pages, parts, lackingParts: parts.slice(1) } as const
    const view = materialView(facts(known))
    expect(view.pages.map(({ title, canName }) => [title, canName])).toEqual([
      ['第 1 页：贴签', true],
      ['第 2 页', true],
    ])
    expect(materialView(facts({ ...known, isReadOnly: true })).pages.some(({ canName }) => canName)).toBe(
      false,
    )
    expect(view.back).toMatchObject({ title: '', shoot: '去拍：BRP 正面' })
    expect(existsSync(`miniprogram/packages/${view.back!.drawing!.name}.svg`)).toBe(true)
    expect(view.primary).toBe('back')
  })

  test('an account page is chosen, not photographed', () => {
    const view = materialView(facts({ pages: two.slice(0, 1), lackingParts: ['evisa-page'], way: 'album' }))
    expect(view.back).toMatchObject({ isFromAlbum: true, drawing: null })
    expect(view.back!.shoot).toContain('相册')
  })

  test('tells of each page what was seen on it, turned as the page is, and what was overruled', () => {
    const seen = aPhoto({
      id: idOf('a'),
      quarterTurns: 1,
      findings: [
        { kind: 'glare', where: 'top-right' },
        { kind: 'too-dark', isOverruled: true },
      ],
    })
    const view = materialView(
      facts({
        pages: [seen],
        status: {
          kind: 'lacking',
          pages: 1,
          lacks: [{ kind: 'clear-page', count: 1, first: seen.findings![0]! }],
        },
      }),
    )
    expect(view.pages[0]!.findings).toMatchObject([
      { name: '右下角反光', isOpen: true },
      { name: '太暗', fix: '你看过，仍用这张', isOpen: false },
    ])
    expect(view.status).toBe('还差：一页右上角反光')
    expect(view.offers).toMatchObject({ canMake: true, openNote: '还有提醒未处理。可以先生成，处理后再交。' })
  })

  test('puts what was read on a passport beside what was typed, and calls nothing verified', () => {
    const { comparison } = materialView(
      facts({
        reading: {
          ...NOTHING_READ,
          passport: {
            compared: [
              { field: 'number', read: 'E12345678', typed: 'E12345673', state: 'different' },
              { field: 'birth', typed: '1999-01-02', state: 'not-read' },
            ],
            fillable: {},
            expiresOn: day('2024-01-31'),
          },
          study: { startedOn: day('2023-09-01'), endedOn: day('2024-09-01') },
        },
      }),
    )
    expect(comparison.leads).toBe(true)
    expect(comparison.hints).toEqual(['读到的有效期在学习期间就结束了。之后换发的护照也要交。'])
    expect(comparison.rows).toMatchObject([
      {
        name: '护照号码',
        typed: 'E12345673',
        read: 'E12345678',
        said: '不一样，看看哪个对',
        mark: 'warning',
      },
      { name: '出生日期', typed: '1999-01-02', read: '—', said: '没有读到，请自己核对' },
    ])
  })

  test('says when no passport page has the two lines, and puts advice beside a portrait', () => {
    const view = materialView(
      facts({
        pages: two,
        reading: {
          ...NOTHING_READ,
          hasNoZone: true,
          portraitFindingsOf: (id) => (id === idOf('a') ? ['head-too-small'] : []),
        },
      }),
    )
    expect(view.comparison.note).toContain('没有读到护照下方的两行机读码')
    expect(view.pages.map(({ advice }) => advice)).toEqual([['头在画面里可能偏小，可以裁紧一点。'], []])
  })

  test('a text that is typed elsewhere leads there, and says whether it is written down', () => {
    const home = (linkIsFilled: boolean) =>
      materialView(facts({ material: 'certificate-link', linkIsFilled })).typedHome?.text
    expect([home(false), home(true)]).toEqual(['填在「证书信息」里', '已填在「证书信息」里，到电脑前复制'])
    expect(materialView(facts({})).typedHome).toBeNull()
  })

  test('says when a passport lies where another paper belongs', () => {
    const [said] = materialView(
      facts({ pages: two, reading: { ...NOTHING_READ, isPassportInstead: true } }),
    ).findings
    expect(said).toContain('有一页像是护照')
  })

  test('offers to set a page upright only where it lies the wrong way round', () => {
    const pages = [
      aPhoto({ id: idOf('a'), findings: [{ kind: 'wrong-way-round', turnBy: 2 }, { kind: 'glare' }] }),
      aPhoto({ id: idOf('b'), findings: [{ kind: 'wrong-way-round' }] }),
    ]
    const offered = materialView(facts({ pages })).pages.map(({ findings }) =>
      findings.map((one) => one.mend?.label),
    )
    expect(offered).toEqual([['转正', undefined], ['旋转']])
  })

  test('offers to even out a shadow once', () => {
    const [original, findings] = [
      { id: idOf('o'), sizeBytes: 1, widthPx: 4, heightPx: 3 },
      [{ kind: 'uneven-light' } as const],
    ]
    const pages = [
      aPhoto({ findings, original }),
      aPhoto({ findings, original: { ...original, isLit: true } }),
    ]
    const offered = materialView(facts({ pages })).pages.map((page) => page.findings[0]!.mend)
    expect(offered).toEqual([{ act: 'light', label: '提亮阴影' }, null])
  })

  test('never passes an unchecked page off as good', () => {
    const original = { id: idOf('o'), sizeBytes: 1, widthPx: 4, heightPx: 3, corners: WHOLE_PHOTO }
    const notes = [aPhoto(), aPhoto({ original }), aPhoto({ findings: [] }), aPdf()].map(
      (page) => materialView(facts({ pages: [page] })).pages[0]!.unchecked,
    )
    expect(notes).toEqual([
      '没有裁边，也没有检查。点「调整边角」，拖到纸的四个角；纸占满画面，就选「不裁剪」。',
      '这一页没有检查。自己看看字清不清楚，四个角全不全。',
      '',
      '',
    ])
  })

  test('says what the whole photographs take up while there are any', () => {
    expect(materialView(facts({ pages: two, originalBytes: 12_300_000 })).originals).toBe('占 12.3 MB')
    expect(materialView(facts({ pages: two })).originals).toBe('')
  })

  test('shows which page is meant where students take the wrong one, and a picture that exists', () => {
    const drawn = MATERIAL_IDS.flatMap((material) => MATERIAL_DRAWING[material] ?? [])
    expect(drawn.length).toBeGreaterThan(4)
    const shown = [
      ...drawn,
      ...Object.values(PART_DRAWING),
      BACK_SIDE_DRAWING,
      ...CAMERA_DRAWINGS,
      ...Object.values(FINDING_DRAWINGS).flat(),
    ]
    for (const { name } of shown) expect(existsSync(`miniprogram/packages/${name}.svg`)).toBe(true)
  })

  test('shows no drawing of a page that this student does not have', () => {
    const drawingWith = (material: 'hong-kong-entry' | 'visa-pages', because: readonly ReasonId[]) =>
      materialView(
        facts({ material, need: { material, need: 'required', because, sources: [], orElse: [] } }),
      ).guide?.drawing?.label
    expect(drawingWith('hong-kong-entry', ['studied-in-hong-kong'])).toContain('小白条')
    expect(drawingWith('hong-kong-entry', ['landing-slip-lost'])).toBeUndefined()
    expect(drawingWith('visa-pages', ['uk-sticker-and-permit'])).toContain('贴着签证')
    expect(drawingWith('visa-pages', ['uk-evisa-only'])).toBeUndefined()
  })

  test('has a bad and a good picture beside what was found, until it was looked at', () => {
    const glare = { kind: 'glare', where: 'top' } as const
    const drawingsOf = (findings: readonly PageFinding[]) => {
      const page = aPhoto({ id: idOf('g'), findings })
      return materialView(facts({ pages: [page] })).pages[0]!.findings[0]!.drawings.map(({ label }) => label)
    }
    expect(drawingsOf([glare])).toEqual(['不行：反光', '这样拍：四角都在，字清楚'])
    expect(drawingsOf([{ ...glare, isOverruled: true }])).toEqual([])
    expect(drawingsOf([{ kind: 'empty-page' }])).toEqual([])
  })

  test('names the sources of the rule, official or not', () => {
    const [first] = materialView(facts()).basis.sources
    expect(first).toMatchObject({ id: 'materials-2025', kindLabel: expect.any(String) })
  })

  test('can be stopped while several pictures are being saved', () => {
    expect(materialView(facts({ state: { kind: 'adding', done: 1, total: 30 } })).canStop).toBe(true)
    expect(materialView(facts({ state: { kind: 'adding', done: 0, total: 1 } })).canStop).toBe(false)
  })

  test('tells a page that cannot be opened from one that is being opened', () => {
    const { pages } = materialView(
      facts({
        pages: two,
        pictureOf: (id) =>
          id === idOf('a') ? { kind: 'failed', problem: { kind: 'file-unreadable' } } : { kind: 'opening' },
      }),
    )
    expect(pages.map(({ failure }) => failure?.title)).toEqual(['这张照片打不开', undefined])
    expect(pages[1]!.note).toBe('正在打开')
  })

  test.each([
    ['no-answer', '手机没有回应', '再试'],
    ['storage-failed', '手机没有给出', '再试'],
    ['files-full', '空间满了', '没有坏'],
    ['memory-short', '手机内存不够', '再试'],
    ['file-unreadable', '这张照片打不开', '重拍'],
  ] as const)(
    'of a picture that is not shown (%s) only damage sends the student to the camera',
    (kind, title, todo) => {
      const pictureOf = () => ({ kind: 'failed', problem: { kind } }) as const
      const { failure } = materialView(facts({ pages: two, pictureOf })).pages[0]!
      expect(failure!.title).toContain(title)
      expect(failure!.whatToDo).toContain(todo)
      expect(failure!.whatToDo.includes('重拍')).toBe(kind === 'file-unreadable')
      expect(failure!.title).not.toContain('没有存上')
    },
  )

  test('says the size when all is ready', () => {
    const { status, mark } = materialView(
      facts({ pages: two, status: { kind: 'ready', pages: 2, sizeBytes: 3_740_000 } }),
    )
    expect([mark, status]).toEqual(['done', '可以上传，2 页，3.7 MB'])
  })

  test('has no green tick for a page that nobody has checked', () => {
    const { status, mark } = materialView(
      facts({ pages: two, status: { kind: 'ready', pages: 2, sizeBytes: 1, unchecked: 1 } }),
    )
    expect(mark).toBe('warning')
    expect(status).toContain('其中 1 页没有检查，请自己看清')
  })

  test('names all that is lacking', () => {
    const { status, mark } = materialView(
      facts({
        pages: two,
        status: {
          kind: 'lacking',
          pages: 2,
          lacks: [
            { kind: 'back-side' },
            { kind: 'accepted-file', count: 1 },
            { kind: 'clear-page', count: 2, first: { kind: 'glare' } },
          ],
        },
      }),
    )
    expect([mark, status]).toEqual(['warning', '还差：确认反面、1 处不合上传要求、2 处要重拍（反光等）'])
  })

  test.each([
    ['the camera before the first page', {}, 'camera'],
    ['the back side once there is a front', { pages: two, asksBackSide: true }, 'back'],
    [
      'the next material once this is ready',
      { pages: two, status: { kind: 'ready', pages: 2, sizeBytes: 1 } },
      'next',
    ],
    ['the next material once this is ticked off', { status: { kind: 'handled', as: 'prepared' } }, 'next'],
    ['nothing beside a file that waits to be sent', { pages: two, files: [A_FILE] }, 'none'],
    ['nothing on a record from a newer app', { isReadOnly: true }, 'none'],
  ] as [string, Partial<MaterialFacts>, string][])('its filled button is %s', (_, changed, primary) => {
    expect(materialView(facts(changed)).primary).toBe(primary)
  })

  test('a file that must stay as it was issued is neither photographed nor taken out of the album', () => {
    const { primary, offers } = materialView(facts({ material: 'entry-exit-record', way: 'chat' }))
    expect(primary).toBe('chat')
    expect(offers).toMatchObject({ canAdd: true, canShoot: false, isFileOnly: true })
  })

  test('what is signed online is gone past, and the camera is for the few', () => {
    const view = materialView(
      facts({ material: 'authorization', rule: fileRule('authorization', TODAY), status: { kind: 'empty' } }),
    )
    expect(view.primary).toBe('next')
    expect(view.ticks.map(({ label }) => label)).toContain('已在留服系统里在线签署，不用拍')
    expect(view.status).toBe('到第六步在网上签')
  })

  test('has no filled button for a second portrait where the portal takes one', () => {
    const rule = fileRule('id-photo', TODAY)
    const status = { kind: 'lacking', pages: 1, lacks: [{ kind: 'accepted-file', count: 1 }] } as const
    expect(materialView(facts({ material: 'id-photo', rule, pages: [two[0]!], status })).primary).toBe('none')
  })

  test('ends with the next material, or with the list where nothing is missing', () => {
    expect(materialView(facts({ next: 'transcript' })).nextText).toBe('下一份：成绩单')
    expect(materialView(facts()).nextText).toBe('必需材料不缺了，看材料清单')
  })

  test('offers no file while something is wrong with the pages, and says what', () => {
    const { offers, findings } = materialView(
      facts({ pages: [...two, aPdf()], findings: [{ kind: 'pdf-and-pictures' }] }),
    )
    expect(offers.canMake).toBe(false)
    expect(findings).toHaveLength(1)
  })

  test('of a record from a newer app shows all and changes nothing', () => {
    const { offers, isReadOnly } = materialView(facts({ pages: two, isReadOnly: true }))
    expect([offers.canAdd, offers.canTick, isReadOnly]).toEqual([false, false, true])
  })

  test('of a material that is typed into the portal offers no camera', () => {
    const { offers, ticks } = materialView(
      facts({ material: 'certificate-link', rule: fileRule('certificate-link', TODAY) }),
    )
    expect(offers).toMatchObject({ canAdd: false, canTick: true })
    expect(ticks.map(({ label }) => label)).toEqual(['已在留服系统里填写，不用拍', '这次不用'])
  })

  test.each([
    [{ kind: 'adding', done: 1, total: 5 } as const, '正在存第 2 张，共 5 张'],
    [{ kind: 'adding', done: 0, total: 1 } as const, '正在存这一页'],
    [{ kind: 'making-files', done: 2, total: 3 } as const, '正在处理第 3 页，共 3 页'],
    [{ kind: 'making-files', done: 3, total: 3 } as const, '正在把 3 页合成一张'],
    [{ kind: 'idle' } as const, ''],
  ])('while the work is %j says 「%s」', (state, sentence) => {
    const view = materialView(facts({ pages: two, state }))
    expect(view.working).toBe(sentence)
    expect(view.isBusy).toBe(state.kind !== 'idle')
  })

  test('shows a finished file with format, pages, pixels and bytes against the limit', () => {
    const { files, offers } = materialView(
      facts({
        pages: two,
        files: [
          { name: '学位证书.pdf', path: 'x', format: 'pdf', pages: 2, sizeBytes: 2_500_000 },
          {
            name: '护照页.jpg',
            path: 'y',
            format: 'jpeg',
            pages: 1,
            sizeBytes: 9,
            widthPx: 30,
            heightPx: 40,
          },
        ],
      }),
    )
    expect(files).toMatchObject([
      { facts: 'PDF · 2 页', size: '2.5 MB，上限 5 MB', share: 50, canSave: false },
      { facts: 'JPG · 1 页 · 30×40 像素', canSave: true },
    ])
    expect(offers.makeText).toBe('重新生成')
  })

  test('lets passport pages leave each for itself or merged', () => {
    const { offers } = materialView(facts({ deliveries: ['jpeg-each', 'one-jpeg'], delivery: 'one-jpeg' }))
    expect(offers.deliveries.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['jpeg-each', false],
      ['one-jpeg', true],
    ])
  })

  test('says of a deleted page until when it can be taken back', () => {
    expect(materialView(facts({ hasUndo: true })).undoText).toBe('已删除一页，离开这份材料前可以撤销')
    expect(materialView(facts()).undoText).toBe('')
  })

  test('carries only what setData can carry', () => {
    const view = materialView(facts({ pages: two, hasUndo: true }))
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })
})
