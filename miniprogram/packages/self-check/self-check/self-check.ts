import { copyText } from '../../../platform/clipboard'
import { now } from '../../../platform/clock'
import { dataOf, isText, oneOf, type TapEvent, type TypedEvent } from '../../../pages/event-data'
import { definePage } from '../../../pages/define-page'
import { tellProblem } from '../../../pages/tell-problem'
import { watchCamera } from '../camera-watch'
import { BY_EYE } from '../content/by-eye'
import { SELF_CHECK_TEXT as TEXT } from '../content/self-check'
import { thisPhone } from '../phone'
import { bad, good, tried, type Probe, type ProbeResult } from '../probe'
import { PROBES } from '../probes'
import { clearFiles, layOutFiles } from '../probes/by-tap'
import { sizeOf } from '../probes/files'
import { reportText } from '../report'
import { asked, failureText, sightingOf } from '../wx-call'
import { selfCheckView } from './self-check.view'

interface Local {
  results: readonly ProbeResult[]
  running: string
  hasCamera: boolean
  isTorchOn: boolean
  camera: ReturnType<typeof watchCamera> | undefined
  /** How often the box told of typing. */
  inputs: number
  typed: string
}

/** As long as the program runs: a bug that is thrown on purpose leads away from the page. */
let kept: readonly ProbeResult[] = []

const note = (local: Local, result: ProbeResult): void => {
  kept = [...kept.filter(({ id }) => id !== result.id), result]
  local.results = kept
}

const isByEye = oneOf(BY_EYE.map(({ id }) => id))
const isAnswer = oneOf(['good', 'bad'])

/** Its type, width, height and bytes, as WeChat tells them. */
const pictureText = async (path: string): Promise<string> => {
  const info = await asked<WechatMiniprogram.GetImageInfoSuccessCallbackResult>((callbacks) =>
    wx.getImageInfo({ src: path, ...callbacks }),
  )
  const size = await sizeOf(path)
  if (!info.ok) return failureText(info)
  const { type, width, height, orientation } = info.value
  return `${type} ${width}×${height} ${orientation} ${size.ok ? size.value.size : failureText(size)}`
}

const run = async (local: Local, probe: Probe): Promise<void> => {
  local.running = probe.name
  note(local, await tried(probe, now))
  local.running = ''
}

/** By 「启动时抛错」: thrown while the first page is loaded, when none is there yet. */
const THROWS = 'throws'
if (wx.getLaunchOptionsSync().query[THROWS]) throw new Error('thrown at launch by the self-check')

const ADDRESS = 'packages/self-check/self-check/self-check'

definePage({
  local: (): Local => ({
    results: kept,
    running: '',
    hasCamera: false,
    isTorchOn: false,
    camera: undefined,
    inputs: 0,
    typed: '',
  }),

  view: ({ results, running, hasCamera, isTorchOn, typed }) => ({
    text: { ...TEXT, running: '' },
    hasCamera,
    isTorchOn,
    typed,
    ...selfCheckView(PROBES, { results, running }),
  }),

  onEnter() {
    void layOutFiles()
  },

  onLeave() {
    void clearFiles()
  },

  methods: {
    onCameraTap() {
      this.local.camera = watchCamera(now, (result) => note(this.local, result))
      this.local.hasCamera = true
    },
    onCameraStart() {
      this.local.camera?.started()
    },
    onCameraError({ detail }: { detail: { errMsg?: string } }) {
      this.local.camera?.failed(detail.errMsg ?? '')
    },
    onTorchTap() {
      this.local.isTorchOn = !this.local.isTorchOn
    },
    onTyping() {
      this.local.inputs += 1
    },
    /** What the box holds when it is left is what counts; how often it told is only noted. */
    onTyped({ detail: { value } }: TypedEvent) {
      this.local.typed = value
      const seen =
        value.length > 0 ? good(`${value.length} letters, ${this.local.inputs} events`) : bad('empty')
      note(this.local, { id: 'typing', ms: 0, ...seen })
    },
    onJudgeTap(event: TapEvent) {
      const id = dataOf(event, 'id', isByEye)
      const verdict = dataOf(event, 'verdict', isAnswer)
      if (id && verdict) note(this.local, { id, verdict, ms: 0, detail: '' })
    },
    onThrowTap() {
      throw new Error('thrown by the self-check')
    },
    onRejectTap() {
      void Promise.reject(new Error('rejected by the self-check'))
    },
  },

  actions: {
    async onRunTap() {
      for (const probe of PROBES) if (probe.by === 'itself') await run(this.local, probe)
    },
    async onTryTap(event: TapEvent) {
      const id = dataOf(event, 'id', isText)
      const probe = PROBES.find((one) => one.id === id)
      if (probe) await run(this.local, probe)
    },
    async onShootTap() {
      const startedMs = now()
      const shot = await asked<WechatMiniprogram.TakePhotoSuccessCallbackResult>((callbacks) =>
        wx.createCameraContext().takePhoto({ quality: 'original', ...callbacks }),
      )
      const ms = now() - startedMs
      const detail = shot.ok ? await pictureText(shot.value.tempImagePath) : ''
      note(this.local, { id: 'camera-photo', ms, ...sightingOf(shot, detail) })
    },
    /** Where it goes well, this page is gone; what is noted is that it cannot be tried. */
    async onThrowAtLaunchTap() {
      const restarted = await asked((callbacks) =>
        wx.restartMiniProgram({ path: `${ADDRESS}?${THROWS}=1`, ...callbacks }),
      )
      note(this.local, { id: 'restart', ms: 0, ...sightingOf(restarted) })
    },
    async onCopyTap() {
      await tellProblem(copyText(reportText(thisPhone(), this.local.results)))
    },
  },
})
