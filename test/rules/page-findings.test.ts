import { TODAY } from './students/all-students'
import { PAGE_PLACES, turnedPlace } from '../../miniprogram/model/page-finding'
import { expectsColour, isPaper } from '../../miniprogram/rules/page-expectation'
import { isUnchecked, openPageFindings, pageFindings } from '../../miniprogram/rules/page-findings'
import { materialStatus } from '../../miniprogram/rules/material-status'
import { anApplication, aPdf, aPhoto, idOf } from '../builders'

describe('what was seen on a page', () => {
  it('stands where the page shows it after turning', () => {
    const page = aPhoto({
      quarterTurns: 1,
      findings: [{ kind: 'glare', where: 'top-left' }, { kind: 'blurred' }],
    })
    expect(pageFindings(page, [page])).toEqual([{ kind: 'glare', where: 'top-right' }, { kind: 'blurred' }])
  })

  it.each([0, 1, 2, 3] as const)(
    'says how far to turn, after %d quarters, and is mended when upright',
    (turns) => {
      const page = aPhoto({ quarterTurns: turns, findings: [{ kind: 'wrong-way-round', turnBy: 3 }] })
      const left = [3, 2, 1, undefined][turns]
      expect(pageFindings(page, [page])).toEqual(left ? [{ kind: 'wrong-way-round', turnBy: left }] : [])
    },
  )

  it.each([
    [0, 1],
    [1, 0],
    [2, 1],
    [3, 0],
  ] as const)(
    'that is only known to lie on its side, after %d quarters, counts %d',
    (quarterTurns, count) => {
      const page = aPhoto({ quarterTurns, findings: [{ kind: 'wrong-way-round' }] })
      expect(pageFindings(page, [page])).toHaveLength(count)
    },
  )

  it('is nothing on a document, and nothing on a page that was not checked', () => {
    expect(pageFindings(aPdf(), [])).toEqual([])
    expect(pageFindings(aPhoto(), [])).toEqual([])
  })

  it('is open until the student overrules it', () => {
    const page = aPhoto({ findings: [{ kind: 'too-dark', isOverruled: true }, { kind: 'skewed' }] })
    expect(openPageFindings([page])).toEqual([{ kind: 'skewed' }])
  })

  it('is no duplicate any more once the other page is gone', () => {
    const page = aPhoto({ findings: [{ kind: 'duplicate-page' }] })
    expect(openPageFindings([page, aPhoto({ id: idOf('b') })])).toHaveLength(1)
    expect(openPageFindings([page])).toEqual([])
  })

  it.each(PAGE_PLACES)('comes back to %s after four quarter turns', (place) => {
    expect(turnedPlace(turnedPlace(place, 1), 3)).toBe(place)
  })

  it('goes from the top to the right with a quarter turn', () => {
    expect(turnedPlace('top', 1)).toBe('right')
    expect(turnedPlace('bottom-left', 2)).toBe('top-right')
    expect(turnedPlace('middle', 3)).toBe('middle')
  })
})

describe('the status of a material whose pages were checked', () => {
  const status = (...findings: NonNullable<ReturnType<typeof aPhoto>['findings']>) =>
    materialStatus(
      anApplication({ captures: [aPhoto({ findings, material: 'award-letter' })] }),
      'award-letter',
      TODAY,
    )

  it('lacks a clear page while something seen is neither mended nor overruled, and names the first', () => {
    expect(status({ kind: 'glare', where: 'top-right' }, { kind: 'blurred' })).toEqual({
      kind: 'lacking',
      pages: 1,
      lacks: [{ kind: 'clear-page', count: 2, first: { kind: 'glare', where: 'top-right' } }],
    })
  })

  it('is ready when nothing was seen or all is overruled', () => {
    expect(status().kind).toBe('ready')
    expect(status({ kind: 'glare', isOverruled: true }).kind).toBe('ready')
  })

  it('is ready but says how many pages nobody has checked', () => {
    const pages = [
      aPhoto({ material: 'award-letter' }),
      aPhoto({ material: 'award-letter', id: idOf('b'), findings: [] }),
      aPdf({ material: 'award-letter' }),
    ]
    expect(
      materialStatus(anApplication({ captures: pages.slice(0, 2) }), 'award-letter', TODAY),
    ).toMatchObject({
      kind: 'ready',
      pages: 2,
      unchecked: 1,
    })
    expect(isUnchecked(pages[2]!)).toBe(false)
    expect(isUnchecked(aPhoto({ material: 'id-photo' }))).toBe(false)
  })
})

describe('what is expected of a page', () => {
  it.each([
    ['degree-certificate', true],
    ['passport-page', true],
    ['permit', true],
    ['transcript', false],
    ['online-study-note', false],
    ['id-photo', false],
  ] as const)('of %s colour: %s', (material, isExpected) => {
    expect(expectsColour(material, TODAY)).toBe(isExpected)
  })

  it('of a visa on a screen no colour, of a residence permit among visas it is', () => {
    expect(expectsColour('visa-pages', TODAY, 'evisa-page')).toBe(false)
    expect(expectsColour('visa-pages', TODAY, 'permit-front')).toBe(true)
  })

  it('a portrait is no paper with corners', () => {
    expect([isPaper('id-photo'), isPaper('transcript')]).toEqual([false, true])
  })
})
