import type { PhotoPage } from '../../../../miniprogram/model/application'
import { WHOLE_PHOTO, type Corners } from '../../../../miniprogram/model/corners'
import { failed, ok } from '../../../../miniprogram/model/result'
import { aCapture } from '../stores/capture-fakes'

const CORNERS: Corners = [0.1, 0.1, 0.9, 0.1, 0.9, 0.9, 0.1, 0.9]
const QUARTER: Corners = [0, 0, 0.5, 0, 0.5, 0.5, 0, 0.5]
const PRINT = 'print'
const FULL = { kind: 'files-full' } as const

const entered = async (...names: string[]) => {
  const capture = aCapture()
  capture.scan.sees = () => ({ kind: 'found', corners: CORNERS })
  let pictures = 0
  capture.scan.checks = () => ({ findings: [], fingerprint: `${(pictures += 1)}` })
  capture.store.enter('one', 'degree-certificate')
  capture.phone.putIntoAlbum(...names)
  if (names.length > 0) await capture.store.addFromAlbum()
  return capture
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

const pagesOf = ({ material }: ReturnType<typeof aCapture>) => material.pages as readonly PhotoPage[]

describe('a photograph in which the paper is found', () => {
  test('becomes the cut page, with the whole photograph sealed beside it', async () => {
    const capture = await entered('a')
    expect(pagesOf(capture)).toMatchObject([
      {
        id: 'page-1',
        widthPx: 20,
        heightPx: 28,
        sizeBytes: 60,
        findings: [],
        original: { id: 'page-2', widthPx: 30, heightPx: 40, sizeBytes: 100, corners: CORNERS },
      },
    ])
    expect(capture.phone.open.size).toBe(0)
  })

  test('is judged as large as it is stored, cut or whole', async () => {
    const capture = await entered()
    capture.scan.scale = 0.5
    await capture.store.shoot()
    capture.scan.sees = () => ({ kind: 'whole' })
    await capture.store.shoot()
    await capture.store.crop('page-1', QUARTER)
    expect(capture.scan.asked.map(({ scale }) => scale)).toEqual([0.5, 0.5, 0.5])
  })

  test('keeps what the check saw', async () => {
    const capture = await entered()
    capture.scan.checks = () => ({ findings: [{ kind: 'glare', where: 'top' }], fingerprint: PRINT })
    capture.phone.putIntoAlbum('a')
    await capture.store.addFromAlbum()
    expect(capture.material.status).toMatchObject({
      kind: 'lacking',
      lacks: [{ kind: 'back-side' }, { kind: 'clear-page', first: { kind: 'glare' } }],
    })
  })

  test('that cannot be straightened is kept whole and the corners are asked for', async () => {
    const capture = await entered()
    capture.scan.canCut = false
    expect(await capture.store.shoot()).toEqual(ok({ id: 'page-1', isSure: false }))
    expect(pagesOf(capture)).toMatchObject([{ widthPx: 30 }])
    expect(pagesOf(capture)[0]!.original).toBeUndefined()
  })

  test('without room for the whole photograph stands alone', async () => {
    const capture = await entered()
    capture.photos.fails = (nth) => (nth === 2 ? FULL : undefined)
    expect(await capture.store.shoot()).toEqual(ok({ id: 'page-1', isSure: true }))
    expect(pagesOf(capture)[0]!.original).toBeUndefined()
  })

  test('is noticed when it is there already, and no more when it is taken anew', async () => {
    const capture = await entered()
    capture.scan.checks = () => ({ findings: [], fingerprint: PRINT })
    capture.phone.putIntoAlbum('a', 'b')
    await capture.store.addFromAlbum()
    const [first, second] = pagesOf(capture)
    expect([first!.findings, second!.findings]).toEqual([[], [{ kind: 'duplicate-page' }]])
    capture.store.startRetake(second!.id)
    capture.scan.checks = () => ({ findings: [], fingerprint: 'other' })
    await capture.store.shoot()
    expect(pagesOf(capture)[1]!.findings).toEqual([])
  })
})

describe('a photograph in which no paper is sure', () => {
  test.each([
    { kind: 'doubtful', corners: CORNERS } as const,
    { kind: 'none' } as const,
    { kind: 'not-looked', problem: { kind: 'no-answer' } } as const,
  ])('($kind) is kept whole, unchecked, and the corners are asked for', async (seen) => {
    const capture = await entered()
    capture.scan.sees = () => seen
    expect(await capture.store.shoot()).toEqual(ok({ id: 'page-1', isSure: false }))
    expect(pagesOf(capture)[0]).not.toHaveProperty('findings')
    expect(capture.scan.cuts).toEqual([])
  })

  test('a portrait has no corners to look for', async () => {
    const capture = await entered()
    capture.scan.sees = () => {
      throw new Error('nobody asked')
    }
    capture.store.enter('one', 'id-photo')
    expect(await capture.store.shoot()).toEqual(ok({ id: 'page-1', isSure: true }))
  })
})

describe('a photograph that is a page from frame to frame', () => {
  test('is kept whole and checked, and nothing is asked', async () => {
    const capture = await entered()
    capture.scan.sees = () => ({ kind: 'whole' })
    const asked: unknown[] = []
    capture.scan.checks = (_, corners) => {
      asked.push(corners)
      return { findings: [{ kind: 'blurred' }], fingerprint: PRINT }
    }
    expect(await capture.store.shoot()).toEqual(ok({ id: 'page-1', isSure: true }))
    expect(pagesOf(capture)).toMatchObject([{ widthPx: 30, findings: [{ kind: 'blurred' }] }])
    expect(pagesOf(capture)[0]!.original).toBeUndefined()
    expect(asked).toEqual([WHOLE_PHOTO])
    expect(capture.scan.cuts).toEqual([])
  })
})

describe('cutting a page anew', () => {
  test('keeps its whole photograph, its place and its turn', async () => {
    const capture = await entered('a', 'b')
    await capture.store.turn('page-1')
    expect(await capture.store.crop('page-1', QUARTER)).toEqual(ok(undefined))
    expect(pagesOf(capture).map(({ id }) => id)).toEqual(['page-5', 'page-3'])
    expect(pagesOf(capture)[0]).toMatchObject({
      quarterTurns: 1,
      original: { id: 'page-2', corners: QUARTER },
    })
  })

  test('of a page that was whole makes that file the whole photograph', async () => {
    const capture = await entered()
    capture.scan.sees = () => ({ kind: 'none' })
    await capture.store.shoot()
    await capture.store.crop('page-1', CORNERS)
    expect(pagesOf(capture)).toMatchObject([{ id: 'page-2', original: { id: 'page-1', widthPx: 30 } }])
    expect(capture.store.shotId).toBe('page-2')
  })

  test('back to the whole photograph needs no new file', async () => {
    const capture = await entered('a')
    await capture.store.keepWhole('page-1')
    expect(pagesOf(capture)).toMatchObject([{ id: 'page-2', widthPx: 30, heightPx: 40, sizeBytes: 100 }])
    expect(pagesOf(capture)[0]!.original).toBeUndefined()
    expect(capture.photos.sealed).toEqual(['page-1', 'page-2'])
  })

  test('does not ask again about what was overruled', async () => {
    const capture = await entered()
    capture.scan.checks = () => ({ findings: [{ kind: 'grey-copy' }, { kind: 'glare' }], fingerprint: PRINT })
    await capture.store.shoot()
    await capture.store.overrule('page-1', ['grey-copy'])
    await capture.store.crop('page-1', CORNERS)
    expect(pagesOf(capture)[0]!.findings).toEqual([
      { kind: 'grey-copy', isOverruled: true },
      { kind: 'glare' },
    ])
  })

  test.each(['crop', 'keepWhole'] as const)('that fails (%s) leaves the page as it was', async (act) => {
    const capture = await entered('a')
    const [before] = pagesOf(capture)
    capture.photos.unopened.set('page-2', { kind: 'file-unreadable' })
    expect(await capture.store[act]('page-1', CORNERS)).toEqual(failed({ kind: 'file-unreadable' }))
    expect(pagesOf(capture)).toEqual([before])
    expect(capture.work.isBusy).toBe(false)
  })

  test('without memory or room says so and leaves the page as it was', async () => {
    const capture = await entered('a')
    const [before] = pagesOf(capture)
    capture.scan.canCut = false
    expect(await capture.store.crop('page-1', CORNERS)).toEqual(failed({ kind: 'memory-short' }))
    capture.scan.canCut = true
    capture.photos.nextFailure = { kind: 'storage-failed' }
    expect(await capture.store.crop('page-1', CORNERS)).toEqual(failed({ kind: 'storage-failed' }))
    expect(pagesOf(capture)).toEqual([before])
  })

  test('of a page that is gone says so', async () => {
    const capture = await entered('a')
    expect(await capture.store.crop('page-9', CORNERS)).toEqual(failed({ kind: 'application-gone' }))
  })
})

describe('evening out the shadows of a page', () => {
  const uneven = (capture: ReturnType<typeof aCapture>) =>
    (capture.scan.checks = () => ({ findings: [{ kind: 'uneven-light' }], fingerprint: PRINT }))

  test('mends the finding, keeps the photograph, and is undone by drawing the page anew', async () => {
    const capture = await entered()
    uneven(capture)
    await capture.store.shoot()
    await capture.store.mend('page-1', 'light')
    const [lit] = pagesOf(capture)
    expect(lit).toMatchObject({ id: 'page-3', original: { id: 'page-2', corners: CORNERS, isLit: true } })
    expect(lit!.findings).toEqual([])
    expect(capture.store.shotId).toBe('page-3')
    await capture.store.setLit('page-3', false)
    const [before] = pagesOf(capture)
    expect(before).toMatchObject({ original: { id: 'page-2', corners: CORNERS } })
    expect(before!.original).not.toHaveProperty('isLit')
    expect(before!.findings).toEqual([{ kind: 'uneven-light' }])
  })

  test('stays through cutting the page anew, also when the whole photograph is the page', async () => {
    const capture = await entered('a')
    await capture.store.setLit('page-1', true)
    await capture.store.crop('page-3', QUARTER)
    expect(capture.scan.cuts.slice(-1)).toEqual([{ corners: QUARTER, isLit: true }])
    await capture.store.keepWhole('page-4')
    expect(capture.scan.cuts.slice(-1)).toEqual([{ isLit: true }])
    expect(pagesOf(capture)[0]!.original).toEqual({
      id: 'page-2',
      sizeBytes: 100,
      widthPx: 30,
      heightPx: 40,
      isLit: true,
    })
  })

  test('of a page that is whole gives that very file back', async () => {
    const capture = await entered()
    capture.scan.sees = () => ({ kind: 'none' })
    await capture.store.shoot()
    const [before] = pagesOf(capture)
    await capture.store.setLit('page-1', true)
    expect(pagesOf(capture)).toMatchObject([{ id: 'page-2', original: { id: 'page-1', isLit: true } }])
    expect(pagesOf(capture)[0]).not.toHaveProperty('findings') // where the page lies is still unknown
    await capture.store.setLit('page-2', false)
    expect(pagesOf(capture)).toMatchObject([before])
    expect(pagesOf(capture)[0]!.original).toBeUndefined()
  })

  test('too deep for that leaves the finding where it is', async () => {
    const capture = await entered()
    uneven(capture)
    capture.scan.isEven = false
    await capture.store.shoot()
    await capture.store.setLit('page-1', true)
    expect(pagesOf(capture)[0]!.findings).toEqual([{ kind: 'uneven-light' }])
  })

  test('once is enough: a second tap makes no file', async () => {
    const capture = await entered('a')
    await capture.store.setLit('page-1', true)
    expect(await capture.store.setLit('page-3', true)).toEqual(ok(undefined))
    expect(capture.photos.sealed).toHaveLength(3)
  })

  test('on a full phone does not give up the photograph that the page is made of', async () => {
    const capture = await entered('a', 'b')
    capture.photos.fails = (nth) => (nth === 5 ? FULL : undefined)
    expect(await capture.store.setLit('page-1', true)).toEqual(ok(undefined))
    expect(pagesOf(capture).map(({ original }) => original?.id)).toEqual(['page-2', undefined])
  })

  test('what was overruled before is not asked again when the shadow is back', async () => {
    const capture = await entered()
    uneven(capture)
    await capture.store.shoot()
    await capture.store.overrule('page-1', ['uneven-light'])
    await capture.store.setLit('page-1', true)
    await capture.store.setLit('page-3', false)
    expect(pagesOf(capture)[0]!.findings).toEqual([{ kind: 'uneven-light', isOverruled: true }])
  })
})

describe('「仍用这张」', () => {
  test('keeps the shot with all that was seen on it', async () => {
    const capture = await entered()
    capture.scan.checks = () => ({ findings: [{ kind: 'glare' }, { kind: 'blurred' }], fingerprint: PRINT })
    await capture.store.shoot()
    await capture.store.keepShotAsIs()
    expect(capture.material.status).toMatchObject({ lacks: [{ kind: 'back-side' }] })
    expect(await capture.store.keepShotAsIs()).toBeUndefined()
  })

  test('overrules one thing and leaves the other', async () => {
    const capture = await entered()
    capture.scan.checks = () => ({ findings: [{ kind: 'glare' }, { kind: 'blurred' }], fingerprint: PRINT })
    await capture.store.shoot()
    await capture.store.overrule('page-1', ['glare'])
    expect(capture.material.status).toMatchObject({
      lacks: [{ kind: 'back-side' }, { kind: 'clear-page', count: 1, first: { kind: 'blurred' } }],
    })
  })
})

describe('a full phone', () => {
  test('gives up whole photographs behind cut pages, and the new page is saved', async () => {
    const capture = await entered('a')
    capture.photos.fails = (nth) => (nth === 3 ? FULL : undefined)
    expect(await capture.store.shoot()).toMatchObject({ ok: true })
    expect(pagesOf(capture)).toHaveLength(2)
    expect(pagesOf(capture)[0]!.original).toBeUndefined()
  })

  test('gives up those of other materials first', async () => {
    const capture = await entered('a')
    capture.store.enter('one', 'transcript')
    await capture.store.shoot()
    capture.photos.fails = (nth) => (nth === 5 ? FULL : undefined)
    await capture.store.shoot()
    expect(pagesOf(capture).map(({ original }) => original !== undefined)).toEqual([true, true])
    capture.store.enter('one', 'degree-certificate')
    expect(pagesOf(capture)[0]!.original).toBeUndefined()
  })

  test('with nothing to give up says so', async () => {
    const capture = await entered()
    capture.photos.nextFailure = FULL
    expect(await capture.store.shoot()).toEqual(failed(FULL))
  })

  test('the student may give them up', async () => {
    const capture = await entered('a', 'b')
    expect(capture.material.originalBytes).toBe(200)
    await capture.store.dropOriginals()
    expect(capture.material.originalBytes).toBe(0)
    expect(pagesOf(capture)).toHaveLength(2)
  })
})

test('the back side is asked about once', async () => {
  const capture = await entered()
  expect(capture.material.asksBackSide).toBe(false)
  await capture.store.shoot()
  expect(capture.material.asksBackSide).toBe(true)
  await capture.store.settleBackSides()
  expect(capture.material.asksBackSide).toBe(false)
})

test('stopped after the second of many, two are saved and nothing is lost', async () => {
  const capture = await entered()
  capture.phone.putIntoAlbum('a', 'b', 'c', 'd')
  let seen = 0
  capture.scan.sees = () => {
    seen += 1
    if (seen === 2) capture.store.stopAdding()
    return { kind: 'found', corners: CORNERS }
  }
  expect(await capture.store.addFromAlbum()).toMatchObject({ value: { added: 2 } })
  expect(pagesOf(capture)).toHaveLength(2)
})

describe('the engine', () => {
  /** A photograph that is being looked at until the answer is called. */
  const looking = async () => {
    const capture = await entered()
    let see: () => void = () => undefined
    const isSeen = new Promise<void>((seen) => (see = seen))
    capture.scan.see = async () => {
      await isSeen
      return { kind: 'found', corners: CORNERS }
    }
    const shot = capture.store.shoot()
    return { capture, shot, see }
  }

  test('goes with the last page', async () => {
    const capture = await entered()
    await capture.store.leave()
    await settled()
    expect(capture.scan.isClosed).toBe(true)
  })

  test('looks at the page in work first, also when the student leaves meanwhile', async () => {
    const { capture, shot, see } = await looking()
    await capture.store.leave()
    await settled()
    expect(capture.scan.isClosed).toBe(false)
    see()
    expect(await shot).toMatchObject({ value: { isSure: true } })
    await settled()
    expect(capture.scan.isClosed).toBe(true)
  })

  test('stays when the student is back by then', async () => {
    const { capture, shot, see } = await looking()
    await capture.store.leave()
    capture.store.enter('one', 'degree-certificate')
    see()
    await shot
    await settled()
    expect(capture.scan.isClosed).toBe(false)
  })
})

test('what nobody saw is looked for again when its corners are asked for', async () => {
  const capture = await entered()
  capture.scan.sees = () => ({ kind: 'not-looked', problem: { kind: 'no-answer' } })
  await capture.store.shoot()
  const page = pagesOf(capture)[0]!
  capture.scan.sees = () => ({ kind: 'found', corners: CORNERS })
  expect(await capture.maker.seenIn(page, 'plain')).toEqual({ kind: 'found', corners: CORNERS })
})
