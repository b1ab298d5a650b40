import { findCorners } from '../../miniprogram/workers/engine/finder/find-corners'
import type { Peer } from './peer'
import { enlarged, shrunk, type Picture } from './picture'
import { overlap, type Quad } from './plane'
import { realPhotographs } from './real-photographs'
import { reliabilityRows, type Answered } from './reliability'
import { mean, median, shareWhere, type Row } from './row'
import { emptyScene, EMPTY_KINDS, SCENE_KINDS, sceneOf, type Scene } from './scenes'

/** Seeds from 100 were used for fitting; these were not. */
const SEEDS = [1, 2, 3, 4]
const EMPTY_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

interface Judged extends Answered {
  readonly scene: string
}

const judged = (scene: string, picture: Picture, corners: Quad): Judged => {
  const answer = findCorners(picture)
  const quad = answer.kind === 'none' ? answer.guess : answer.corners
  return { scene, kind: answer.kind, iou: quad ? overlap(quad, corners) : 0 }
}

const peerOverlap = (peer: Peer, picture: Picture, corners: Quad): number => {
  const quad = peer.findCorners(picture)
  return quad ? overlap(quad, corners) || 0 : 0
}

const accuracy = (name: string, ious: readonly number[]): Row[] => [
  { name: `${name}: mean IoU`, unit: '', value: mean(ious) },
  { name: `${name}: at least 0.95`, unit: '%', value: 100 * shareWhere(ious, (iou) => iou >= 0.95) },
]

const confidence = (ours: readonly Judged[]): Row[] => {
  const sure = ours.filter(({ kind }) => kind === 'found')
  const empty = EMPTY_KINDS.flatMap((kind) =>
    EMPTY_SEEDS.map((seed) => findCorners(emptyScene(kind, seed).picture).kind),
  )
  return [
    { name: 'pages taken as sure', unit: '%', value: (100 * sure.length) / ours.length },
    {
      name: 'sure but below 0.9 (bar 0.5)',
      unit: '%',
      value: 100 * shareWhere(sure, ({ iou }) => iou < 0.9),
    },
    { name: 'sure but below 0.95', unit: '%', value: 100 * shareWhere(sure, ({ iou }) => iou < 0.95) },
    {
      name: 'no page: says none (bar 99)',
      unit: '%',
      value: 100 * shareWhere(empty, (kind) => kind === 'none'),
    },
    { name: 'no page: never sure', unit: '%', value: 100 * shareWhere(empty, (kind) => kind !== 'found') },
  ]
}

const timed = (work: () => unknown): number => {
  const before = performance.now()
  work()
  return performance.now() - before
}

const speed = (peer: Peer, name: string, pictures: readonly Picture[]): Row[] => {
  pictures.slice(0, 2).forEach((picture) => [findCorners(picture), peer.findCorners(picture)])
  const ours = median(pictures.map((picture) => timed(() => findCorners(picture))))
  const theirs = median(pictures.map((picture) => timed(() => peer.findCorners(picture))))
  return [
    { name: `${name}: ours`, unit: 'ms', value: ours },
    { name: `${name}: jscanify + opencv.js`, unit: 'ms', value: theirs },
    { name: `${name}: times faster`, unit: '×', value: theirs / ours },
  ]
}

const real = (peer: Peer): Row[] => {
  const photographs = [...realPhotographs(peer.folder, 1400)]
  const ours = photographs.map(({ picture, corners, name }) => judged(name, picture, corners).iou)
  const theirs = photographs.map(({ picture, corners }) => peerOverlap(peer, picture, corners))
  return [
    ...accuracy('real photographs, ours', ours),
    { name: 'real photographs, ours: worst (bar 0.95)', unit: '', value: Math.min(...ours) },
    ...accuracy('real photographs, jscanify', theirs),
  ]
}

/** Corners on generated and real photographs, ours beside jscanify on the same pixels. */
export const cornerRows = (peer: Peer): Row[] => {
  const scenes = SCENE_KINDS.flatMap((kind) => SEEDS.map((seed): Scene => sceneOf(kind, seed)))
  const ours = scenes.map(({ kind, picture, corners }) => judged(kind, picture, corners!))
  const theirs = scenes.map(({ picture, corners }) => peerOverlap(peer, picture, corners!))
  const kinds = SCENE_KINDS.map((kind) => ours.filter((one) => one.scene === kind).map((one) => one.iou))
  const some = scenes.filter((_, i) => i % 8 === 0).map(({ picture }) => picture)
  return [
    ...accuracy(
      'generated, ours (bars 0.985, 96 %)',
      ours.map(({ iou }) => iou),
    ),
    ...accuracy('generated, jscanify', theirs),
    ...SCENE_KINDS.map((kind, i) => ({
      name: `  ${kind}, ours (bar 0.93)`,
      unit: '',
      value: mean(kinds[i]!),
    })),
    ...confidence(ours),
    ...reliabilityRows('generated', ours),
    ...real(peer),
    ...speed(
      peer,
      '640 px (bar 1.5)',
      some.map((picture) => shrunk(picture, 2)),
    ),
    ...speed(peer, '1 MP (bar 2.5)', some),
    ...speed(
      peer,
      '12 MP (bar 10)',
      some.slice(0, 5).map((picture) => enlarged(picture, 3.5)),
    ),
  ]
}
