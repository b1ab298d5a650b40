import { observable, runInAction } from 'mobx-miniprogram'
import type { Capture } from '../../../../miniprogram/model/application'
import { failed, ok } from '../../../../miniprogram/model/result'
import type { MaterialId } from '../../../../miniprogram/model/material'
import { isSurePassport } from '../../../../miniprogram/packages/capture/mrz/td3-zone'
import { PageReader } from '../../../../miniprogram/packages/capture/reading/page-reader'
import { straightenedPart } from '../../../../miniprogram/workers/engine/straighten/straighten'
import { readerAnswer } from '../../../../miniprogram/workers/reader/messages'
import { passportScene } from '../../../../bench/capture/passports'
import { aPdf, aPhoto, idOf } from '../../../builders'
import { settled } from '../../../simulate'

const blank = { width: 60, height: 80, pixels: new Uint8ClampedArray(60 * 80 * 4).fill(250).buffer }

/** The real reader behind a phone whose pictures the test chooses. */
const aReader = (material: MaterialId, pages: readonly Capture[]) => {
  const state = observable({ pages, isBusy: false, isThere: true, isOpen: true }, {}, { deep: false })
  const asked: string[] = []
  const asking: { lasts: Promise<void> | undefined } = { lasts: undefined }
  const pictures = new Map<string, typeof blank>()
  const reader = new PageReader({
    material: {
      get pages() {
        return state.pages
      },
      place: { application: 'one', material },
    },
    pictures: { of: (id) => (state.isOpen ? { kind: 'open', path: id } : { kind: 'opening' }) },
    work: state,
    phone: {
      pixelsOfFile: async (path: string) => pictures.get(path) ?? blank,
      askReader: (async (question: { kind: string }) => {
        asked.push(question.kind)
        await asking.lasts
        const answer = readerAnswer({ ...question, id: 1 } as never)
        return state.isThere ? ok(answer) : failed({ kind: 'no-answer' })
      }) as never,
    },
  })
  return { reader, state, asked, asking, pictures }
}

const page = (name: string, material: MaterialId = 'passport-page') => aPhoto({ id: idOf(name), material })

describe('reading finished pages', () => {
  test.each(['passport-page', 'permit'] as const)(
    'finds the zone of a passport among pages of %s',
    async (material) => {
      const { reader, pictures } = aReader(material, [page('a'), page('b'), aPdf()])
      const { picture, corners, lines } = passportScene(1)
      const straight = straightenedPart(picture, corners, 1420, 1000, 0)
      pictures.set(idOf('b'), { ...straight, pixels: straight.data.slice().buffer })
      reader.enter()
      await settled()
      await settled()
      expect(reader.of(idOf('a'))).toEqual({ kind: 'no-zone' })
      expect(reader.of(idOf('b'))?.kind).toBe('zone')
      expect(reader.zones[0]!.map(({ text }) => text)).toEqual(lines)
      expect(reader.zones.map(isSurePassport)).toEqual([true])
      expect(reader.hasNoZone).toBe(false)
    },
  )

  test('waits for the pictures and while pages are taken in, and reads each once', async () => {
    const { reader, state, asked } = aReader('passport-page', [page('a')])
    runInAction(() => Object.assign(state, { isBusy: true, isOpen: false }))
    reader.enter()
    await settled()
    expect(asked).toEqual([])
    runInAction(() => (state.isOpen = true))
    await settled()
    expect(asked).toEqual([])
    runInAction(() => (state.isBusy = false))
    await settled()
    runInAction(() => (state.isBusy = true))
    runInAction(() => (state.isBusy = false))
    await settled()
    expect(asked).toEqual(['read-mrz'])
    runInAction(() => (state.pages = [page('a'), page('c')]))
    await settled()
    expect(asked).toHaveLength(2)
    expect(reader.hasNoZone).toBe(true)
  })

  test('says that it reads from half a second on, until it is done', async () => {
    const { reader, asking } = aReader('passport-page', [page('a')])
    jest.useFakeTimers()
    try {
      let answer: () => void = () => undefined
      asking.lasts = new Promise((done) => (answer = done))
      reader.enter()
      await jest.advanceTimersByTimeAsync(499)
      expect(reader.isUnderWay).toBe(false)
      await jest.advanceTimersByTimeAsync(1)
      expect(reader.isUnderWay).toBe(true)
      answer()
      await jest.advanceTimersByTimeAsync(0)
      expect(reader.isUnderWay).toBe(false)
      await jest.advanceTimersByTimeAsync(1000)
      expect(reader.isUnderWay).toBe(false)
    } finally {
      jest.useRealTimers()
    }
  })

  test('says nothing of a page that nobody could read', async () => {
    const { reader, state } = aReader('passport-page', [page('a')])
    runInAction(() => (state.isThere = false))
    reader.enter()
    await settled()
    expect(reader.of(idOf('a'))).toEqual({ kind: 'not-read' })
    expect([reader.zones, reader.hasNoZone]).toEqual([[], false])
  })

  test('looks at a portrait for its background and the head, and at no other material at all', async () => {
    const portrait = aReader('id-photo', [page('a', 'id-photo')])
    portrait.reader.enter()
    await settled()
    expect(portrait.reader.of(idOf('a'))).toEqual({ kind: 'portrait', findings: ['head-unclear'] })
    const other = aReader('transcript', [page('a', 'transcript')])
    other.reader.enter()
    await settled()
    expect(other.asked).toEqual([])
  })

  test('forgets what it read when the last page that shows it is left', async () => {
    const { reader, asked } = aReader('passport-page', [page('a')])
    reader.enter()
    await settled()
    reader.leave()
    expect(reader.of(idOf('a'))).toBeUndefined()
    reader.enter()
    await settled()
    expect(asked).toHaveLength(2)
  })
})
