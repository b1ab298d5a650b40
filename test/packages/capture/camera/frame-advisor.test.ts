import type { CameraFrame } from '../../../../miniprogram/packages/capture/platform/camera'
import { failed, ok } from '../../../../miniprogram/model/result'
import { FrameAdvisor } from '../../../../miniprogram/packages/capture/camera/frame-advisor'
import { OneAtATime } from '../../../../miniprogram/packages/capture/stores/one-at-a-time'

const frame: CameraFrame = { width: 4, height: 4, pixels: new ArrayBuffer(64) }

/** A camera that gives a frame when the test says so, and an engine that answers at once. */
const anAdvisor = () => {
  const camera = {
    ...{ nowMs: 0, isFollowed: false, advice: 'too-far', tookMs: 0 },
    ...{ asked: 0, memories: [] as unknown[] },
  }
  let give: () => Promise<void> = async () => undefined
  const phone = {
    now: () => camera.nowMs,
    followFrames: (wants: () => boolean, onFrame: (one: CameraFrame) => void) => {
      camera.isFollowed = true
      give = async () => {
        if (wants()) await (onFrame(frame) as unknown as Promise<void>)
      }
      return () => void (camera.isFollowed = false)
    },
    askEngine: async (question: { memory?: unknown }) => {
      camera.asked += 1
      camera.memories.push(question.memory)
      const { advice, asked, tookMs } = camera
      camera.nowMs += tookMs
      return advice ? ok({ kind: 'advice', view: { advice, memory: asked } }) : failed({ kind: 'no-answer' })
    },
  }
  const work = new OneAtATime()
  const advisor = new FrameAdvisor({ phone: phone as never, work })
  const after = async (ms: number) => {
    camera.nowMs += ms
    await give()
  }
  return { advisor, camera, work, after }
}

test('says what the frames ask for, and hands on what the last one left', async () => {
  const { advisor, camera, after } = anAdvisor()
  advisor.start()
  await after(1000)
  expect(advisor.advice).toBe('too-far')
  camera.advice = 'good'
  await after(1000)
  expect(advisor.advice).toBe('good')
  expect(camera.memories).toEqual([undefined, 1])
})

test('looks a few times a second only', async () => {
  const { advisor, camera, after } = anAdvisor()
  advisor.start()
  await after(1000)
  for (let n = 0; n < 10; n += 1) await after(20)
  expect(camera.asked).toBe(1)
  await after(200)
  expect(camera.asked).toBe(2)
})

test('leaves the engine alone while a picture is being saved', async () => {
  const { advisor, camera, work, after } = anAdvisor()
  advisor.start()
  work.become({ kind: 'adding', done: 0, total: 1 })
  await after(1000)
  expect(camera.asked).toBe(0)
})

test('says nothing where the engine does not answer, or says what we have no word for', async () => {
  const { advisor, camera, after } = anAdvisor()
  advisor.start()
  camera.advice = ''
  await after(1000)
  expect(advisor.advice).toBeUndefined()
  camera.advice = 'smile'
  await after(1000)
  expect(advisor.advice).toBeUndefined()
})

test('takes back what it said of a view that is gone', async () => {
  const { advisor, camera, after } = anAdvisor()
  advisor.start()
  await after(1000)
  expect(advisor.advice).toBe('too-far')
  camera.tookMs = 5000
  await after(1000)
  expect(advisor.advice).toBeUndefined()
})

describe('the shutter', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  /** A hand that moves, and the shutter. */
  const shaken = async () => {
    const made = anAdvisor()
    made.advisor.start()
    made.camera.advice = 'hold-still'
    await made.after(1000)
    made.work.become({ kind: 'shooting' })
    let isSteady = false
    void made.advisor.steady().then(() => (isSteady = true))
    return { ...made, isSteady: () => isSteady }
  }

  test('waits until a frame shows a hand at rest, and asks every frame meanwhile', async () => {
    const { camera, after, isSteady } = await shaken()
    await after(50)
    await jest.advanceTimersByTimeAsync(50)
    expect([camera.asked, isSteady()]).toEqual([2, false])
    camera.advice = 'good'
    await after(50)
    await jest.advanceTimersByTimeAsync(0)
    expect([camera.asked, isSteady()]).toEqual([3, true])
    await after(1000)
    expect(camera.asked).toBe(3) // the picture is being taken
  })

  test('waits half a second and no longer', async () => {
    const { isSteady } = await shaken()
    await jest.advanceTimersByTimeAsync(499)
    expect(isSteady()).toBe(false)
    await jest.advanceTimersByTimeAsync(1)
    expect(isSteady()).toBe(true)
  })

  test('waits for nothing where the hand rests, or nobody says anything', async () => {
    const { advisor, after } = anAdvisor()
    let times = 0
    void advisor.steady().then(() => (times += 1))
    advisor.start()
    await after(1000)
    void advisor.steady().then(() => (times += 1))
    await jest.advanceTimersByTimeAsync(0)
    expect(times).toBe(2)
  })
})

test('stops with the page, and an answer that comes late says nothing', async () => {
  const { advisor, camera, after } = anAdvisor()
  advisor.start()
  advisor.start()
  await after(1000)
  const late = after(1000)
  advisor.stop()
  await late
  expect(camera.isFollowed).toBe(false)
  expect(advisor.advice).toBeUndefined()
})
