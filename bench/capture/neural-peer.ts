import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { smallSquare } from '../../miniprogram/workers/engine/proposer/small-square'
import type { Picture } from './picture'
import type { Quad } from './plane'

/**
 * scanic's corner network (DocCornerNet lean, 456,153 weights, MIT) on its own runtime: 1.9 MB of foreign weights to
 * measure against, never to ship, so the benchmark fetches them when first run, into a folder git ignores.
 */
const FOLDER = resolve('.cache/scanic')
const MODULES = resolve(FOLDER, 'node_modules')
const PACKAGES = ['scanic@1.6.0', 'scanic-ml@0.2.0']
const DETECTOR = resolve(MODULES, 'scanic/dist/scanic-mlDetector.js')
const MODEL = resolve(MODULES, 'scanic-ml/dist/doccornernet_lean.ort')

/** What the network sees: a square of this side, each channel (ImageNet's mean and spread) around 0. */
const SEEN_PX = 224
const MEANS = [0.485, 0.456, 0.406]
const SPREADS = [0.229, 0.224, 0.225]

type Corner = Quad[0]
interface Detector {
  detectDocumentMl: (
    picture: Picture,
    options: {
      readonly modelBytes: Uint8Array
      readonly assetBaseUrl: string
      readonly numThreads: number
      readonly inputData: Float32Array
    },
  ) => Promise<{
    readonly success: boolean
    readonly corners: Readonly<Record<'topLeft' | 'topRight' | 'bottomRight' | 'bottomLeft', Corner>> | null
  }>
}

export interface NeuralPeer {
  /** None where it sees no page. */
  findCorners: (picture: Picture) => Promise<Quad | undefined>
}

const isFetched = (): boolean => {
  if (existsSync(DETECTOR) && existsSync(MODEL)) return true
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(resolve(FOLDER, 'package.json'), '{ "private": true }\n')
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
  try {
    execFileSync('npm', ['install', ...options, ...PACKAGES], { cwd: FOLDER, stdio: 'ignore' })
  } catch {
    return false
  }
  return existsSync(DETECTOR) && existsSync(MODEL)
}

const inputOf = (picture: Picture): Float32Array =>
  Float32Array.from(
    smallSquare(picture, SEEN_PX),
    (value, at) => (value / 255 - MEANS[at % 3]!) / SPREADS[at % 3]!,
  )

/** Undefined where no registry at hand has it: then its rows are left out, and said so. */
export const startNeuralPeer = async (): Promise<NeuralPeer | undefined> => {
  if (!isFetched()) {
    console.warn(`${PACKAGES.join(', ')}: not to be fetched here, the rows beside it are left out`)
    return undefined
  }
  const { detectDocumentMl } = (await import(pathToFileURL(DETECTOR).href)) as Detector
  const modelBytes = new Uint8Array(readFileSync(MODEL))
  const assetBaseUrl = pathToFileURL(resolve(MODULES, 'scanic-ml/dist')).href
  return {
    findCorners: async (picture) => {
      const options = { modelBytes, assetBaseUrl, numThreads: 1, inputData: inputOf(picture) }
      const { success, corners } = await detectDocumentMl(picture, options)
      if (!success || !corners) return undefined
      const { topLeft, topRight, bottomRight, bottomLeft } = corners
      return [topLeft, topRight, bottomRight, bottomLeft]
    },
  }
}
