import fc from 'fast-check'
import { sceneOf } from '../../../bench/capture/scenes'
import { engineAnswer, type EngineRequest } from '../../../miniprogram/workers/engine/messages'

const { picture, corners } = sceneOf('desk', 1, { widthPx: 288, heightPx: 384 })
const sent = { width: picture.width, height: picture.height, pixels: picture.data.buffer as ArrayBuffer }

describe('talking to the engine', () => {
  test('a request is answered under its own number', () => {
    expect(engineAnswer({ kind: 'find-corners', id: 7, picture: sent })).toMatchObject({
      kind: 'corners',
      id: 7,
    })
  })

  test('a checked page comes with the fingerprint that recognises it again', () => {
    const expected = { shape: 'a4', isColourExpected: false, photoScale: 4 } as const
    const answer = engineAnswer({ kind: 'check-page', id: 1, picture: sent, corners: corners!, expected })
    const print = answer.kind === 'checked' ? answer.fingerprint : ''
    expect(print).toMatch(/^[A-Za-z0-9+/]{768}$/) // what stores/save takes for one
    const again = engineAnswer({
      kind: 'check-page',
      id: 2,
      picture: sent,
      corners: corners!,
      expected,
      others: [
        { fingerprint: '', ratio: 1.41 },
        { fingerprint: print, ratio: 1.41 },
      ],
    })
    expect([answer, again]).toMatchObject([{ isRepeated: false }, { isRepeated: true }])
  })

  test('a first camera frame needs no memory', () => {
    expect(engineAnswer({ kind: 'advise-frame', id: 2, picture: sent }).kind).toBe('advice')
  })

  test('whatever arrives is answered, so that nobody waits for ever', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(engineAnswer(junk as EngineRequest).kind).toBe('failed')
      }),
    )
  })
})
