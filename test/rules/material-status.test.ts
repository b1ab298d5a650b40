import type { Application, Capture } from '../../miniprogram/model/application'
import type { Degree } from '../../miniprogram/model/degree'
import { day } from '../../miniprogram/model/iso-date'
import { MATERIAL_IDS, type MaterialId } from '../../miniprogram/model/material'
import { fileRule } from '../../miniprogram/rules/facts/official-numbers'
import { materialFindings } from '../../miniprogram/rules/material-findings'
import {
  asksBackSide,
  isMadeOnline,
  isSettled,
  lackingParts,
  materialsPutAside,
  materialStatus,
  missingMaterials,
} from '../../miniprogram/rules/material-status'
import { aDegree, anApplication, aPdf, aPhoto } from '../builders'
import { TODAY } from './students/all-students'

const withPages = (...captures: Capture[]): Application => anApplication({ captures })

const pages = (count: number, page: Capture) => Array.from({ length: count }, () => page)

const kindsOf = (material: Capture['material'], captures: readonly Capture[]) =>
  materialFindings(captures, fileRule(material, TODAY)).map(({ kind }) => kind)

describe('the status of a material', () => {
  it('is empty before anything is done', () => {
    expect(materialStatus(anApplication(), 'degree-certificate', TODAY)).toEqual({ kind: 'empty' })
  })

  it('is handled once ticked off, as far as was told why', () => {
    const application = anApplication({
      handledOn: { authorization: TODAY, permit: TODAY },
      handledAs: { authorization: 'prepared' },
    })
    expect(materialStatus(application, 'authorization', TODAY)).toEqual({ kind: 'handled', as: 'prepared' })
    expect(materialStatus(application, 'permit', TODAY)).toEqual({ kind: 'handled' })
    expect(materialStatus(application, 'transcript', TODAY)).toEqual({ kind: 'empty' })
  })

  it('counts its own pages only', () => {
    const checked = { findings: [], material: 'award-letter' } as const
    const application = withPages(
      aPhoto({ sizeBytes: 300, ...checked }),
      aPhoto({ sizeBytes: 200, ...checked }),
      aPdf(),
    )
    expect(materialStatus(application, 'award-letter', TODAY)).toEqual({
      kind: 'ready',
      pages: 2,
      sizeBytes: 500,
    })
  })

  it('shows the pages even when it was ticked off before', () => {
    const application = {
      ...withPages(aPhoto({ material: 'award-letter' })),
      handledOn: { 'award-letter': TODAY },
    }
    expect(materialStatus(application, 'award-letter', TODAY).kind).toBe('ready')
  })

  it('lacks something when a page breaks the portal’s rule', () => {
    const application = withPages(aPdf({ material: 'visa-pages' }))
    expect(materialStatus(application, 'visa-pages', TODAY)).toEqual({
      kind: 'lacking',
      pages: 1,
      lacks: [{ kind: 'accepted-file', count: 1 }],
    })
  })

  it('is not complete with one side of a paper that may have two, until the student has looked', () => {
    const application = withPages(aPhoto({ findings: [] }))
    expect(materialStatus(application, 'degree-certificate', TODAY)).toEqual({
      kind: 'lacking',
      pages: 1,
      lacks: [{ kind: 'back-side' }],
    })
    const looked = { ...application, backSidesOn: { 'degree-certificate': TODAY } }
    expect(materialStatus(looked, 'degree-certificate', TODAY)).toEqual({
      kind: 'ready',
      pages: 1,
      sizeBytes: 480_000,
    })
  })

  describe('of a material whose photographs are known', () => {
    const lackingOf = (material: MaterialId, degree: Partial<Degree>, count = 1) => {
      const application = anApplication({
        degree: aDegree(degree),
        captures: pages(count, aPhoto({ material, findings: [] })),
      })
      return { application, parts: lackingParts(application, material, TODAY) }
    }
    const HONG_KONG = { place: '中国香港' }

    it.each([
      ['visa-pages', { ukVisas: ['sticker-and-permit'] }, ['permit-front', 'permit-back']],
      ['visa-pages', { startedOn: day('2025-06-02'), endedOn: day('2025-07-01') }, ['evisa-page']],
      ['permit', HONG_KONG, ['endorsements']],
      ['hong-kong-entry', HONG_KONG, ['landing-slip']],
      ['id-card', { mode: 'chinese-foreign-cooperation', timeAbroad: 'under-180-days' }, ['back']],
    ] as [MaterialId, Partial<Degree>, string[]][])(
      '%s of %j still lacks %j after the first',
      (id, degree, parts) => {
        const found = lackingOf(id, degree)
        expect(found.parts).toEqual(parts)
        expect(materialStatus(found.application, id, TODAY)).toMatchObject({
          lacks: [{ kind: 'parts', parts }],
        })
        expect(asksBackSide(found.application, id, TODAY)).toBe(false)
        const whole = lackingOf(id, degree, parts.length + 1)
        expect(materialStatus(whole.application, id, TODAY).kind).toBe('ready')
        expect(lackingOf(id, degree, parts.length + 2).parts).toEqual([])
        const settled = { ...found.application, backSidesOn: { [id]: TODAY } }
        expect(materialStatus(settled, id, TODAY).kind).toBe('ready')
      },
    )

    it.each([
      ['visa-pages', { place: '美国' }],
      ['visa-pages', { ukVisas: ['sticker-and-permit', 'evisa-only'], endedOn: day('2026-06-30') }],
      ['visa-pages', { ukVisas: ['sticker-and-permit'], circumstances: ['several-passports'] }],
      ['permit', { ...HONG_KONG, circumstances: ['several-passports'] }],
      ['permit', {}],
    ] as [MaterialId, Partial<Degree>][])('%s of %j may be on any number of pages', (id, degree) => {
      const { application, parts } = lackingOf(id, degree)
      expect(parts).toEqual([])
      expect(asksBackSide(application, id, TODAY)).toBe(true)
    })

    it('whose landing slip is gone needs nothing beside the visa', () => {
      const { application } = lackingOf('hong-kong-entry', {
        ...HONG_KONG,
        circumstances: ['landing-slip-lost'],
      })
      expect(materialStatus(application, 'hong-kong-entry', TODAY).kind).toBe('ready')
    })
  })

  it('asks nothing of the back sides of a finished PDF', () => {
    const application = withPages(aPdf({ material: 'degree-certificate' }))
    expect(materialStatus(application, 'degree-certificate', TODAY).kind).toBe('ready')
  })

  it('names all that is lacking at once', () => {
    const pages = [
      aPdf({ material: 'visa-pages' }),
      aPhoto({ material: 'visa-pages', findings: [{ kind: 'glare' }, { kind: 'blurred' }] }),
    ]
    expect(materialStatus(withPages(...pages), 'visa-pages', TODAY)).toEqual({
      kind: 'lacking',
      pages: 2,
      lacks: [
        { kind: 'parts', parts: ['permit-back'] },
        { kind: 'accepted-file', count: 1 },
        { kind: 'clear-page', count: 2, first: { kind: 'glare' } },
      ],
    })
  })

  it('asks for no photograph of the only passport that is lost, but for the declaration', () => {
    const missing = (...circumstances: ('passport-lost' | 'several-passports')[]) =>
      missingMaterials(anApplication({ degree: aDegree({ circumstances }) }), TODAY)
    expect(missing('passport-lost')).toEqual([
      'id-photo',
      'degree-certificate',
      'passport-lost-statement',
      'study-place-proof',
    ])
    expect(missing('passport-lost', 'several-passports')).toContain('passport-page')
  })

  const put = (as: 'prepared' | 'not-needed' | undefined, ...materials: MaterialId[]) =>
    anApplication({
      degree: aDegree({ circumstances: ['certificate-lost'] }),
      handledOn: Object.fromEntries(materials.map((material) => [material, TODAY])),
      ...(as ? { handledAs: Object.fromEntries(materials.map((material) => [material, as])) } : {}),
    })

  it('what is ready elsewhere answers also for what it stands for; what is not needed only for itself', () => {
    expect(missingMaterials(put('prepared', 'award-letter'), TODAY)).not.toContain('degree-certificate')
    expect(missingMaterials(put(undefined, 'award-letter'), TODAY)).not.toContain('degree-certificate')
    const without = missingMaterials(put('not-needed', 'award-letter'), TODAY)
    expect(without).toContain('degree-certificate')
    expect(without).not.toContain('award-letter')
  })

  it('of what one is enough none is missing once all are put aside', () => {
    const lost = { degree: aDegree({ circumstances: ['certificate-lost'] }) }
    const aside = { 'degree-certificate': 'not-needed', 'award-letter': 'not-needed' } as const
    const handledOn = { 'degree-certificate': TODAY, 'award-letter': TODAY }
    const missing = missingMaterials(anApplication({ ...lost, handledOn, handledAs: aside }), TODAY)
    expect(missing).not.toContain('degree-certificate')
    expect(missing).not.toContain('award-letter')
  })

  it('of what one is enough one is missing: the one that was begun, else the first', () => {
    const lost = { degree: aDegree({ circumstances: ['certificate-lost'] }) }
    const missing = (change: Partial<Application>) =>
      missingMaterials(anApplication({ ...lost, ...change }), TODAY).filter((id) =>
        ['degree-certificate', 'award-letter'].includes(id),
      )
    expect(missing({})).toEqual(['degree-certificate'])
    expect(missing({ captures: [aPdf({ material: 'award-letter', sizeBytes: 50_000_000 })] })).toEqual([
      'award-letter',
    ])
  })

  it('the lost passport itself is never missing, what stands for it is', () => {
    const missing = missingMaterials(
      anApplication({ degree: aDegree({ circumstances: ['passport-lost'] }) }),
      TODAY,
    )
    expect(missing).toEqual(expect.arrayContaining(['passport-lost-statement', 'study-place-proof']))
    expect(missing).not.toContain('passport-page')
    expect(missing).not.toContain('visa-pages')
  })

  it('what is not needed is said apart and never counted as ready; a tick of before claims neither', () => {
    expect(
      materialsPutAside(put('not-needed', 'visa-pages', 'transcript', 'thesis-abstract'), TODAY),
    ).toEqual(['visa-pages', 'transcript'])
    expect(materialsPutAside(put('prepared', 'visa-pages'), TODAY)).toEqual([])
    expect(materialsPutAside(put(undefined, 'visa-pages'), TODAY)).toEqual([])
  })

  it('is settled when ready or handled, and not before', () => {
    expect(isSettled({ kind: 'ready', pages: 1, sizeBytes: 1 })).toBe(true)
    expect(isSettled({ kind: 'handled' })).toBe(true)
    expect(isSettled({ kind: 'empty' })).toBe(false)
    expect(isSettled({ kind: 'lacking', pages: 1, lacks: [{ kind: 'back-side' }] })).toBe(false)
  })
})

describe('what comes into being on the portal’s own page', () => {
  it('is signed or typed there, and nothing else is', () => {
    const madeOnline = MATERIAL_IDS.filter((id) => isMadeOnline(id, TODAY))
    expect([...madeOnline].sort()).toEqual(['authorization', 'certificate-link'])
  })
})

describe('pages against the portal’s rule', () => {
  it('many photographs become one PDF of a diploma', () => {
    expect(kindsOf('degree-certificate', pages(9, aPhoto()))).toEqual([])
  })

  it('a photograph over the limit is made smaller later', () => {
    expect(kindsOf('degree-certificate', [aPhoto({ sizeBytes: 9_000_000 })])).toEqual([])
  })

  it('thirty transcript pages fit, thirty-one do not', () => {
    const page = aPhoto({ material: 'transcript' })
    expect(kindsOf('transcript', pages(30, page))).toEqual([])
    expect(materialFindings(pages(31, page), fileRule('transcript', TODAY))).toEqual([
      { kind: 'too-many-files', files: 31, limit: 30 },
    ])
  })

  it('visa pages have no known limit of their number', () => {
    expect(kindsOf('visa-pages', pages(80, aPhoto({ material: 'visa-pages' })))).toEqual([])
  })

  it('a PDF is refused where pictures are asked', () => {
    expect(kindsOf('transcript', [aPdf()])).toEqual(['pdf-where-pictures-are-asked'])
  })

  it('a PDF of a diploma is passed on as it is', () => {
    expect(kindsOf('degree-certificate', [aPdf({ material: 'degree-certificate' })])).toEqual([])
  })

  it('PDFs and photographs do not mix, and two PDFs are not one', () => {
    expect(kindsOf('degree-certificate', [aPdf(), aPhoto()])).toEqual(['pdf-and-pictures'])
    expect(kindsOf('degree-certificate', [aPdf(), aPdf()])).toEqual(['several-pdfs'])
    expect(kindsOf('translation', [aPdf(), aPdf()])).toEqual([])
  })

  it('a PDF over the limit is told with both sizes', () => {
    expect(materialFindings([aPdf({ sizeBytes: 5_000_001 })], fileRule('degree-certificate', TODAY))).toEqual(
      [{ kind: 'pdf-over-limit', sizeBytes: 5_000_001, limitBytes: 5_000_000 }],
    )
    expect(kindsOf('thesis-abstract', [aPdf({ sizeBytes: 90_000_000 })])).toEqual([])
  })
})

describe('what the portal accepts', () => {
  it.each([
    ['degree-certificate', ['pdf'], 5_000_000, 1, 'one-pdf'],
    ['id-photo', ['jpeg'], 1_000_000, 1, 'jpeg-each'],
    ['authorization', ['pdf'], 1_000_000, 1, 'one-pdf'],
    ['passport-page', ['jpeg'], 1_000_000, 5, 'jpeg-each'],
    ['visa-pages', ['jpeg'], 1_000_000, undefined, 'jpeg-each'],
    ['entry-exit-pages', ['jpeg'], 1_000_000, undefined, 'jpeg-each'],
    ['permit', ['jpeg'], 1_000_000, undefined, 'jpeg-each'],
    ['id-card', ['jpeg'], 1_000_000, 2, 'jpeg-each'],
    ['transcript', ['jpeg', 'png'], 1_000_000, 30, 'jpeg-each'],
    ['award-letter', ['pdf'], 5_000_000, undefined, 'one-pdf'],
    ['review-evidence', ['jpeg'], 1_000_000, 50, 'jpeg-each'],
  ] as const)('%s', (material, formats, maxBytesPerFile, maxFiles, delivery) => {
    const rule = fileRule(material, TODAY)
    expect(rule).toMatchObject({ formats, delivery })
    expect([rule.maxBytesPerFile, rule.maxFiles]).toEqual([maxBytesPerFile, maxFiles])
  })

  it('a link is typed, everything else has a file', () => {
    expect(fileRule('certificate-link', TODAY).formats).toEqual([])
    for (const material of MATERIAL_IDS)
      if (material !== 'certificate-link') expect(fileRule(material, TODAY).formats).not.toEqual([])
  })

  it('the back side is asked about where papers have one', () => {
    for (const material of ['degree-certificate', 'id-card', 'permit', 'visa-pages'] as const)
      expect(fileRule(material, TODAY).asks).toContain('back-side')
  })
})
