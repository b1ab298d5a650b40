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
