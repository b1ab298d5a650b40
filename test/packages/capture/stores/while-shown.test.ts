import { observable, runInAction } from 'mobx-miniprogram'
import { day } from '../../../../miniprogram/model/iso-date'
import { ok } from '../../../../miniprogram/model/result'
import { CornerStore } from '../../../../miniprogram/packages/capture/corners/corner-store'
import { LentFiles } from '../../../../miniprogram/packages/capture/stores/lent-files'
import { keepWhileShown } from '../../../../miniprogram/packages/capture/stores/while-shown'
import { tellPageShown } from '../../../../miniprogram/platform/page-shows'
import { aCapture } from './capture-fakes'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

const watched = () => {
  const screen = observable.box(true)
  const need = observable.box(false)
  const takeAway = jest.fn(async () => {})
  const stop = keepWhileShown({ isShown: () => screen.get(), isNeeded: () => need.get(), takeAway })
  const set = (box: typeof screen, value: boolean) => runInAction(() => box.set(value))
  return {
    takeAway,
    stop,
    shows: (isShown: boolean) => set(screen, isShown),
    needs: (isNeeded: boolean) => set(need, isNeeded),
  }
}

test('plain copies go soon after their page is covered', () => {
  const { takeAway, stop, shows } = watched()
  shows(false)
  jest.advanceTimersByTime(1000)
  expect(takeAway).toHaveBeenCalledTimes(1)
  stop()
})

test('from one page that shows them to the next they stay', () => {
  const { takeAway, stop, shows } = watched()
  shows(false)
  jest.advanceTimersByTime(50)
  shows(true)
  jest.advanceTimersByTime(1000)
  expect(takeAway).not.toHaveBeenCalled()
  stop()
})

test('a page that came back for a moment only is covered again', () => {
  const { takeAway, stop, shows } = watched()
  shows(false)
  jest.advanceTimersByTime(1000)
  shows(true)
  jest.advanceTimersByTime(20)
  shows(false)
  jest.advanceTimersByTime(1000)
  expect(takeAway).toHaveBeenCalledTimes(2)
  stop()
})

test('work that reads them ends first, then they go', () => {
  const { takeAway, stop, shows, needs } = watched()
  needs(true)
  shows(false)
  jest.advanceTimersByTime(5000)
  expect(takeAway).not.toHaveBeenCalled()
  needs(false)
  jest.advanceTimersByTime(1000)
  expect(takeAway).toHaveBeenCalledTimes(1)
  stop()
})

test('a file is out until its sheet answers', async () => {
  const lent = new LentFiles()
  let answer = (_: boolean): void => {}
  const sheet = lent.toSheet(() => new Promise<boolean>((resolve) => (answer = resolve)))
  expect(lent.areOut).toBe(true)
  answer(true)
  expect(await sheet).toBe(true)
  expect(lent.areOut).toBe(false)
})

test('a file in WeChat’s viewer is out until the page is back, though the viewer answers when it opens', async () => {
  const lent = new LentFiles()
  await lent.toViewer(
    async () => ok(true),
    () => true,
  )
  jest.advanceTimersByTime(60_000)
  expect(lent.areOut).toBe(true)
  tellPageShown(true)
  expect(lent.areOut).toBe(false)
})

test('a file in a sheet that closed without a word is in nobody’s hand once a page shows, and goes with the page', async () => {
  const lent = new LentFiles()
  const screen = observable.box(true)
  const takeAway = jest.fn(async () => {})
  const stop = keepWhileShown({ isShown: () => screen.get(), isNeeded: () => lent.areOut, takeAway })
  let answer = (_: boolean): void => {}
  const silent = lent.toSheet(() => new Promise<boolean>((resolve) => (answer = resolve)))
  tellPageShown(true)
  runInAction(() => screen.set(false))
  jest.advanceTimersByTime(1000)
  expect(takeAway).toHaveBeenCalledTimes(1)
  // Its late answer gives back what was its own only.
  void lent.toSheet(() => new Promise(() => {}))
  answer(true)
  await silent
  expect(lent.areOut).toBe(true)
  stop()
})

test('a viewer that never covered the page holds nothing', async () => {
  const lent = new LentFiles()
  await lent.toViewer(
    async () => ok(true),
    () => false,
  )
  jest.advanceTimersByTime(60_000)
  expect(lent.areOut).toBe(false)
})

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

test('pictures are closed when covered and open again when shown again', async () => {
  const { store, phone, material, pictures, photos, screen } = aCapture()
  store.enter('one', 'degree-certificate')
  phone.putIntoAlbum('a', 'b')
  await store.addFromAlbum()
  await settle()
  const kinds = () => material.pages.map(({ id }) => pictures.of(id).kind)
  expect(kinds()).toEqual(['open', 'open'])
  runInAction(() => screen.set(false))
  await pictures.close()
  expect(kinds()).toEqual(['opening', 'opening'])
  expect(photos.closed).toContain('capture')
  runInAction(() => screen.set(true))
  await settle()
  expect(kinds()).toEqual(['open', 'open'])
})

test('nothing is opened for a page that is covered', async () => {
  const { store, phone, material, pictures, screen } = aCapture()
  runInAction(() => screen.set(false))
  store.enter('one', 'degree-certificate')
  phone.putIntoAlbum('a')
  await store.addFromAlbum()
  await settle()
  expect(pictures.of(material.pages[0]!.id).kind).toBe('opening')
})

test('corners that were dragged stay while the photograph is hidden', async () => {
  const photo = { path: 'plain/whole.jpg', widthPx: 300, heightPx: 400 }
  let openings = 0
  const store = new CornerStore({
    openWhole: async () => ((openings += 1), ok(photo)),
    seenIn: async () => ({ kind: 'none' }),
    fetchEngine: async () => ok(undefined),
  })
  await store.open({
    kind: 'photo',
    id: 'page',
    material: 'degree-certificate',
    takenOn: day('2026-11-20'),
    sizeBytes: 1,
    widthPx: 300,
    heightPx: 400,
    format: 'jpeg',
    quarterTurns: 0,
  })
  store.nudge(0.01, 0.02)
  const { corners } = store
  store.hide()
  expect(store.photo).toBeUndefined()
  await store.showAgain()
  expect(store.photo).toEqual(photo)
  expect(store.corners).toEqual(corners)
  expect(store.canUndo).toBe(true)
  expect(openings).toBe(2)
  await store.showAgain()
  expect(openings).toBe(2)
})
