import type { FrameAdvice } from '../../../model/frame-advice'
import { findCorners, type CornerAnswer } from '../finder/find-corners'
import { isUsable, type Picture, type Quad } from '../picture'
import { quadArea, quadDifference } from '../quad-geometry'
import { smallPicture } from '../finder/small-picture'

/** What one frame leaves for the next; the caller keeps it. */
export interface FrameMemory {
  readonly corners: Quad | undefined
  /** The same advice so many frames in a row. */
  readonly repeated: number
  readonly advice: FrameAdvice
  readonly shown: FrameAdvice
}

export interface FrameView {
  readonly advice: FrameAdvice
  readonly corners: Quad | undefined
  readonly memory: FrameMemory
}

export const NO_MEMORY: FrameMemory = { corners: undefined, repeated: 0, advice: 'good', shown: 'good' }

const STATISTICS_PX = 96
const DARK_LEVEL = 46
const GLARE_SHARE = 0.012
/** Share of the frame below which a page is too far away to read later. */
const FAR_SHARE = 0.28
/** Moved by more than this (of a side) since the last frame: the shot would blur. */
const MOVED = 0.05
/** Advice changes only when two frames in a row agree, or it flickers. */
const AGREEING = 2

interface Light {
  readonly bright: number
  readonly burnt: number
}

const lightOf = (frame: Picture): Light => {
  const [red, green, blue] = smallPicture(frame, STATISTICS_PX).planes
  const luma = red.map((r, i) => (r * 77 + green[i]! * 150 + blue[i]! * 29) >> 8)
  let burnt = 0
  for (let i = 0; i < luma.length; i++) if (red[i]! > 249 && green[i]! > 249 && blue[i]! > 249) burnt++
  return { bright: luma.sort()[Math.floor(luma.length * 0.9)]!, burnt: burnt / luma.length }
}

const isAtFrame = (corners: Quad, { width, height }: Picture): boolean => {
  const play = 0.006 * Math.max(width, height)
  return corners.some((p) => p.x < play || p.y < play || p.x > width - play || p.y > height - play)
}

const adviceFor = (frame: Picture, answer: CornerAnswer, memory: FrameMemory): FrameAdvice => {
  const light = lightOf(frame)
  if (light.bright < DARK_LEVEL) return 'too-dark'
  if (answer.kind === 'none') return 'no-page'
  if (isAtFrame(answer.corners, frame)) return 'show-corners'
  if (Math.abs(quadArea(answer.corners)) < FAR_SHARE * frame.width * frame.height) return 'too-far'
  if (light.burnt > GLARE_SHARE && light.burnt < 0.3) return 'glare'
  if (memory.corners && quadDifference(answer.corners, memory.corners) > MOVED) return 'hold-still'
  return answer.kind === 'found' ? 'good' : 'no-page'
}

/** The one sentence for this camera frame. Frames are small; the caller sends a few a second. */
export const adviseFrame = (frame: Picture, memory: FrameMemory): FrameView => {
  if (!isUsable(frame)) return { advice: memory.shown, corners: undefined, memory }
  const answer = findCorners(frame)
  const advice = adviceFor(frame, answer, memory)
  const repeated = advice === memory.advice ? memory.repeated + 1 : 1
  const shown = repeated >= AGREEING ? advice : memory.shown
  const corners = answer.kind === 'none' ? undefined : answer.corners
  return { advice: shown, corners, memory: { corners, repeated, advice, shown } }
}
