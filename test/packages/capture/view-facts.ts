import type { CameraFacts } from '../../../miniprogram/packages/capture/camera/camera.view'
import type { ComputerFacts } from '../../../miniprogram/packages/capture/computer/computer.view'
import { aDegree, anApplication } from '../../builders'
import { TODAY } from '../../rules/students/all-students'

/** What a page of capture knows when it opens, before anything was done there. */

export const cameraFacts = (changed: Partial<CameraFacts> = {}): CameraFacts => ({
  material: 'degree-certificate',
  degree: aDegree(),
  lens: 'ready',
  isTorchOn: false,
  state: { kind: 'idle' },
  advice: undefined,
  pages: [],
  nextPart: undefined,
  shotId: undefined,
  shotPicture: undefined,
  retakingId: undefined,
  ...changed,
})

export const computerFacts = (changed: Partial<ComputerFacts> = {}): ComputerFacts => ({
  application: anApplication(),
  profile: {},
  today: TODAY,
  jobs: [],
  state: { kind: 'idle' },
  page: undefined,
  isZipped: false,
  part: 1,
  roomBytes: undefined,
  hasFiles: true,
  ...changed,
})
