import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Picture } from './picture'
import type { Quad } from './plane'

/**
 * jscanify on its own opencv.js. It lists a native canvas and jsdom that a scan does not need and a bare machine cannot
 * build, so it is no dependency of the project: the benchmark fetches it when first run, into a folder git ignores.
 */
const FOLDER = resolve('.cache/jscanify')
const PACKAGE = resolve(FOLDER, 'node_modules/jscanify')
const VERSION = '1.4.3'

const fetched = (): string => {
  if (!existsSync(resolve(PACKAGE, 'src/opencv.js'))) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(resolve(FOLDER, 'package.json'), '{ "private": true }\n')
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
    execFileSync('npm', ['install', ...options, `jscanify@${VERSION}`], { cwd: FOLDER, stdio: 'ignore' })
  }
  return PACKAGE
}

/** The part of opencv.js that the comparison needs; its own types cover another build. */
interface Mat {
  delete: () => void
  readonly data: Uint8Array
}
interface OpenCv {
  matFromImageData: (image: { width: number; height: number; data: Uint8ClampedArray }) => Mat
  matFromArray: (rows: number, columns: number, type: number, values: readonly number[]) => Mat
  getPerspectiveTransform: (from: Mat, to: Mat) => Mat
  warpPerspective: (from: Mat, to: Mat, map: Mat, size: unknown, flags: number) => void
  readonly Mat: new () => Mat
  readonly Size: new (width: number, height: number) => unknown
  readonly CV_32FC2: number
  readonly INTER_LINEAR: number
  onRuntimeInitialized?: () => void
}
interface CornerPoints {
  readonly topLeftCorner?: Quad[0]
  readonly topRightCorner?: Quad[0]
  readonly bottomRightCorner?: Quad[0]
  readonly bottomLeftCorner?: Quad[0]
}
interface Scanner {
  findPaperContour: (image: Mat) => Mat | null
  getCornerPoints: (contour: Mat) => CornerPoints
}

export interface Peer {
  readonly folder: string
  findCorners: (picture: Picture) => Quad | undefined
  /** A function that straightens once, its input already inside OpenCV; `release` frees it. */
  warp: (
    picture: Picture,
    corners: Quad,
    width: number,
    height: number,
  ) => { run: () => void; release: () => void }
}

const loaded = async (folder: string): Promise<{ cv: OpenCv; scanner: Scanner }> => {
  const require = createRequire(resolve(folder, 'package.json'))
  const cv = require(resolve(folder, 'src/opencv.js')) as OpenCv
  // The module is thenable and resolves to itself: awaiting it would never end.
  if (!cv.Mat) await new Promise<void>((ready) => (cv.onRuntimeInitialized = ready))
  Object.assign(globalThis, { cv })
  const Class = require(resolve(folder, 'src/jscanify.js')) as new () => Scanner
  return { cv, scanner: new Class() }
}

const flat = (quad: Quad) => [quad[0], quad[1], quad[2], quad[3]].flatMap(({ x, y }) => [x, y])

/** Fetches and starts the peer. */
export const startPeer = async (): Promise<Peer> => {
  const folder = fetched()
  const { cv, scanner } = await loaded(folder)
  return {
    folder,
    findCorners: (picture) => {
      const image = cv.matFromImageData(picture)
      const contour = scanner.findPaperContour(image)
      const found = contour ? scanner.getCornerPoints(contour) : {}
      image.delete()
      const { topLeftCorner: a, topRightCorner: b, bottomRightCorner: c, bottomLeftCorner: d } = found
      return a && b && c && d ? [a, b, c, d] : undefined
    },
    warp: (picture, corners, width, height) => {
      const [image, out] = [cv.matFromImageData(picture), new cv.Mat()]
      const from = cv.matFromArray(4, 1, cv.CV_32FC2, flat(corners))
      const to = cv.matFromArray(4, 1, cv.CV_32FC2, [0, 0, width, 0, width, height, 0, height])
      const map = cv.getPerspectiveTransform(from, to)
      const size = new cv.Size(width, height)
      return {
        run: () => cv.warpPerspective(image, out, map, size, cv.INTER_LINEAR),
        release: () => [image, out, from, to, map].forEach((mat) => mat.delete()),
      }
    },
  }
}

/** A file of the peer's own sample photographs. */
export const sampleBytes = (folder: string, name: string): Buffer =>
  readFileSync(resolve(folder, 'docs/images/test', name))
