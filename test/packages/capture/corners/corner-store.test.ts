import type { PlainPhoto, SeenPage } from '../../../../miniprogram/model/capture-work'
import { MIDDLE_OF_PHOTO, WHOLE_PHOTO, type Corners } from '../../../../miniprogram/model/corners'
import type { Problem } from '../../../../miniprogram/model/problem'
import { failed, ok, type Result } from '../../../../miniprogram/model/result'
import { CornerStore } from '../../../../miniprogram/packages/capture/corners/corner-store'
import { aPhoto } from '../../../builders'

const CORNERS: Corners = [0.2, 0.2, 0.8, 0.2, 0.8, 0.8, 0.2, 0.8]
const photo = { path: 'plain/a.jpg', widthPx: 3000, heightPx: 4000 }
const original = { id: 'o', sizeBytes: 1, widthPx: 3000, heightPx: 4000, corners: CORNERS }

const notLooked = (kind: 'no-answer' | 'engine-not-downloaded') =>
  ({ kind: 'not-looked', problem: { kind } }) as const

const aStore = (seen: SeenPage = { kind: 'none' }) => {
  const see = jest.fn(async () => seen)
  const fetchEngine = jest.fn(async () => ok(undefined))
  const openWhole = jest.fn(async (): Promise<Result<PlainPhoto, Problem>> => ok(photo))
  return {
    store: new CornerStore({ openWhole, seenIn: see, fetchEngine }),
    openWhole,
    see,
    fetchEngine,
  }
}

const opened = async (seen?: SeenPage, page = aPhoto()) => {
  const made = aStore(seen)
  await made.store.open(page)
  return made
}

describe('where dragging starts', () => {
  test('at the saved corners, without looking again', async () => {
    const { store, see } = await opened(undefined, aPhoto({ original }))
    expect(store).toMatchObject({ corners: CORNERS, start: 'saved', isAtStart: true })
    expect(see).not.toHaveBeenCalled()
  })

  test.each([
    [{ kind: 'found', corners: CORNERS }, 'found', CORNERS],
    [{ kind: 'doubtful', corners: CORNERS }, 'doubtful', CORNERS],
    [{ kind: 'whole' }, 'whole', WHOLE_PHOTO],
    [{ kind: 'none', corners: CORNERS }, 'guessed', CORNERS],
    [{ kind: 'none' }, 'guessed', MIDDLE_OF_PHOTO],
    [notLooked('no-answer'), 'not-looked', MIDDLE_OF_PHOTO],
    [notLooked('engine-not-downloaded'), 'not-downloaded', MIDDLE_OF_PHOTO],
  ] as const)('after %j: %s', async (seen, start, corners) => {
    expect((await opened(seen)).store).toMatchObject({ start, corners })
  })

  test.each([
    ['no-answer', 0],
    ['engine-not-downloaded', 1],
  ] as const)(
    'where nobody looked (%s) another look is taken when the student asks',
    async (kind, fetched) => {
      const { store, see, fetchEngine } = await opened(notLooked(kind))
      expect(store).toMatchObject({ canLookAgain: true, areSettled: false })
      see.mockResolvedValue({ kind: 'found', corners: CORNERS })
      await store.lookAgain()
      expect(fetchEngine).toHaveBeenCalledTimes(fetched)
      expect(store).toMatchObject({ start: 'found', corners: CORNERS, canLookAgain: false })
    },
  )

  test.each([
    ['somebody looked', { kind: 'none' }, 0],
    ['a corner was dragged', notLooked('no-answer'), 0.1],
  ] as const)('where %s no other look is offered', async (_, seen, by) => {
    const { store } = await opened(seen)
    store.nudge(by, 0)
    expect(store.canLookAgain).toBe(false)
  })

  test('of a portrait nobody looks for corners', async () => {
    expect((await opened(undefined, aPhoto({ material: 'id-photo' }))).see).not.toHaveBeenCalled()
  })

  test('a photograph that cannot be opened says why, and is opened once more', async () => {
    const { store, openWhole } = aStore({ kind: 'found', corners: CORNERS })
    openWhole.mockResolvedValue(failed({ kind: 'no-answer' }))
    await store.open(aPhoto())
    expect(store).toMatchObject({ problem: { kind: 'no-answer' }, photo: undefined })
    store.hide()
    openWhole.mockResolvedValue(ok(photo))
    await store.showAgain()
    expect(store).toMatchObject({ problem: undefined, photo, start: 'found', corners: CORNERS })
  })

  test('corners that were dragged stay when the photograph cannot be opened once more', async () => {
    const { store, openWhole } = aStore({ kind: 'found', corners: CORNERS })
    await store.open(aPhoto())
    store.nudge(0.1, 0)
    const { corners } = store
    openWhole.mockResolvedValue(failed({ kind: 'files-full' }))
    store.hide()
    await store.showAgain()
    expect(store).toMatchObject({ problem: { kind: 'files-full' }, photo: undefined })
    openWhole.mockResolvedValue(ok(photo))
    await store.showAgain()
    expect(store).toMatchObject({ problem: undefined, photo, corners, canUndo: true })
  })

  test('corners that were dragged stay when the page is covered while its photograph opens once more', async () => {
    const { store } = await opened({ kind: 'found', corners: CORNERS })
    store.nudge(0.1, 0)
    const { corners } = store
    store.hide()
    const opening = store.showAgain()
    store.hide()
    await opening
    await store.showAgain()
    expect(store).toMatchObject({ photo, corners, canUndo: true })
  })

  test('a page left while it opens does not show up in the next one', async () => {
    const { store } = aStore({ kind: 'found', corners: CORNERS })
    const opening = store.open(aPhoto())
    store.close()
    await opening
    expect(store.photo).toBeUndefined()
  })
})

describe('moving corners', () => {
  test('one drag is one step back', async () => {
    const { store } = await opened({ kind: 'found', corners: CORNERS })
    store.take(2)
    store.drag(0.7, 0.7)
    store.drag(0.6, 0.6)
    store.letGo()
    expect(store.corners.slice(4, 6)).toEqual([0.6, 0.6])
    expect(store.isAtStart).toBe(false)
    store.undo()
    expect(store.corners).toEqual(CORNERS)
    expect(store.canUndo).toBe(false)
    store.undo()
    expect(store.corners).toEqual(CORNERS)
  })

  test.each([
    ['found', [0.3, 0.3], true],
    ['found', [0.21, 0.21], false],
    ['found', [0.1, 0.1], false],
    ['doubtful', [0.3, 0.3], false],
  ] as const)('of a page %s, a corner at %j cuts into it: %s', async (kind, [x, y], isCut) => {
    const { store } = await opened({ kind, corners: CORNERS })
    expect(store.cutsIntoPage).toBe(false)
    store.take(0)
    store.drag(x, y)
    expect(store.cutsIntoPage).toBe(isCut)
  })

  test('a corner stays inside the photograph', async () => {
    const { store } = await opened({ kind: 'found', corners: CORNERS })
    store.take(0)
    store.drag(-3, 9)
    expect(store.corners.slice(0, 2)).toEqual([0, 1])
  })

  test('nothing moves once the finger is off', async () => {
    const { store } = await opened({ kind: 'found', corners: CORNERS })
    store.take(0)
    store.letGo()
    store.drag(0.5, 0.5)
    expect(store.corners).toEqual(CORNERS)
  })

  test('the arrows move the chosen corner', async () => {
    const { store } = await opened({ kind: 'found', corners: CORNERS })
    store.choose(1)
    store.nudge(-0.1, 0)
    expect(store.corners[2]).toBeCloseTo(0.7)
    expect(store.canUndo).toBe(true)
  })

  test('all can be put back to the beginning, and that can be taken back too', async () => {
    const { store } = await opened({ kind: 'found', corners: CORNERS })
    store.reset()
    expect(store.canUndo).toBe(false)
    store.nudge(0.1, 0)
    store.reset()
    expect(store.corners).toEqual(CORNERS)
    store.undo()
    expect(store.corners[0]).toBeCloseTo(0.3)
  })

  test.each<[SeenPage, boolean]>([
    [{ kind: 'found', corners: CORNERS }, true],
    [{ kind: 'doubtful', corners: CORNERS }, false],
    [{ kind: 'none', corners: CORNERS }, false],
  ])('(%j) are settled: %s; once dragged they are', async (seen, isSettled) => {
    const { store } = await opened(seen)
    expect(store.areSettled).toBe(isSettled)
    store.nudge(0.01, 0)
    expect(store.areSettled).toBe(true)
  })

  test('crossed sides enclose no page', async () => {
    const { store } = await opened({ kind: 'found', corners: CORNERS })
    expect(store.isUsable).toBe(true)
    store.take(0)
    store.drag(0.9, 0.5)
    expect(store.isUsable).toBe(false)
  })
})
