import { handheldPose, photographed, type Pose } from './camera'
import { covering } from './covering'
import { coverOf, paperOf, PAPER_KINDS, type PaperKind } from './papers'
import type { Picture } from './picture'
import type { Point, Quad } from './plane'
import { randomFrom, type Random } from './random'
import { rendered, type Finger, type Glare, type Light, type Lying } from './render'
import { Sheet } from './sheet'
import { compressed } from './compressed'
import { anySurface, calmSurface, dark, newsprint, patterned, white, type Surface } from './surfaces'

export const SCENE_KINDS = [
  'desk',
  'certificate',
  'passport',
  'card',
  'tilted',
  'far',
  'low-light',
  'fingers',
  'white-on-white',
  'several-papers',
  'clutter',
  'dark-cover',
  'bowed',
  'shaded',
  'busy',
  'loose-stack',
  'patterned-cloth',
  'printed-matter',
  'covered-corner',
  'folded',
  'far-in-clutter',
  'sent-by-chat',
  'passport-in-hand',
] as const
export type SceneKind = (typeof SCENE_KINDS)[number]

export const EMPTY_KINDS = ['bare', 'objects', 'wall', 'patterned', 'print-only'] as const
export type EmptyKind = (typeof EMPTY_KINDS)[number]

export interface Scene {
  readonly kind: SceneKind | EmptyKind
  readonly seed: number
  readonly picture: Picture
  /** Where the page's corners truly are; none when there is no page. */
  readonly corners: Quad | undefined
  /** Width over height of the flat page; 0 when there is none. */
  readonly aspect: number
}

/** Everything a recipe may set; what it leaves alone is an ordinary photograph. */
export interface Arrangement {
  paper: PaperKind | 'cover' | Sheet
  surface: Surface
  pose: Pose
  light: Light
  under: number
  beside: number
  objects: number
  /** Things that lie upon the page, across its sides. */
  over: number
  fingers: number
  bowMm: number
  shadow: number
  glare: number
  /** A black-and-white copy instead of the colour original. */
  isGreyCopy: boolean
  /** Colour of the paper, 0xRRGGBB. */
  paperColour: number
  /** A sheet with nothing on it. */
  isBlank: boolean
  /** Sheets of the same size underneath, a few millimetres off: a pile pushed together by hand. */
  stack: number
  /** Whether the fingers lie over corners instead of sides. */
  isCornerHeld: boolean
  /** Creases across the page: a letter unfolded. */
  folds: number
  /** JPEG quality it went through on its way, 0 for none; softened by a pixel before. */
  chatQuality: number
}

const daylight = (random: Random): Light => ({
  exposure: random.between(0.82, 1.02),
  tint: [random.between(0.96, 1.04), 1, random.between(0.88, 1.05)],
  slopeX: random.between(-0.2, 0.2),
  slopeY: random.between(-0.2, 0.2),
  shade: 0,
  shadeAngle: 0,
  shadeAt: 0,
  noise: random.between(1, 4),
})

/** What is photographed when nothing special is asked for. */
export const ordinary = (random: Random, isUpright: boolean): Arrangement => ({
  paper: random.pick(PAPER_KINDS),
  surface: anySurface(random),
  pose: handheldPose(random, 0.94, isUpright),
  light: daylight(random),
  under: 0,
  beside: 0,
  objects: 0,
  over: 0,
  fingers: 0,
  bowMm: 0,
  shadow: random.between(0.1, 0.45),
  glare: 0,
  isGreyCopy: false,
  paperColour: 0xffffff,
  isBlank: false,
  stack: 0,
  isCornerHeld: false,
  folds: 0,
  chatQuality: 0,
})

const CHANGES: Readonly<Record<SceneKind, (random: Random, usual: Arrangement) => Partial<Arrangement>>> = {
  desk: () => ({ paper: 'a4' }),
  certificate: () => ({ paper: 'certificate' }),
  passport: (random) => ({ paper: 'passport', bowMm: random.between(0, 5) }),
  card: () => ({ paper: 'card' }),
  tilted: (random, usual) => ({
    pose: {
      ...usual.pose,
      tilt: random.between(0.45, 0.75),
      turn: usual.pose.turn + random.between(-0.5, 0.5),
    },
  }),
  far: (random, usual) => ({ pose: { ...usual.pose, fill: random.between(0.32, 0.55) } }),
  'low-light': (random, usual) => ({
    light: { ...usual.light, exposure: random.between(0.22, 0.45), noise: random.between(5, 10) },
  }),
  fingers: (random) => ({ fingers: random.integer(1, 3) }),
  'white-on-white': (random) => ({
    paper: random.pick(['a4', 'certificate'] as const),
    surface: white(random),
    shadow: random.between(0.12, 0.4),
  }),
  'several-papers': (random) => ({ under: random.integer(1, 3), beside: random.integer(0, 2) }),
  clutter: (random) => ({ objects: random.integer(4, 9), beside: random.integer(0, 1) }),
  'dark-cover': (random) => ({
    paper: 'cover',
    surface: random.chance(0.25) ? dark(random) : anySurface(random),
  }),
  bowed: (random) => ({
    paper: random.pick(['a4', 'certificate', 'passport'] as const),
    bowMm: random.between(2, 6),
  }),
  shaded: (random, usual) => ({
    light: {
      ...usual.light,
      shade: random.between(0.3, 0.6),
      shadeAngle: random.between(0, 6.3),
      shadeAt: random.between(-0.2, 0.3),
    },
  }),
  busy: (random) => ({ objects: random.integer(0, 3) }),
  'loose-stack': (random) => ({
    paper: random.pick(['a4', 'a4', 'certificate'] as const),
    stack: random.integer(1, 5),
    bowMm: random.chance(0.4) ? random.between(0, 3) : 0,
  }),
  'patterned-cloth': (random) => ({ surface: patterned(random) }),
  'printed-matter': (random) => ({ surface: newsprint(random) }),
  'covered-corner': (random) => ({ fingers: random.integer(1, 2), isCornerHeld: true }),
  folded: (random) => ({ paper: random.pick(['a4', 'certificate'] as const), folds: random.integer(1, 2) }),
  'far-in-clutter': (random, usual) => ({
    pose: { ...usual.pose, fill: random.between(0.36, 0.55) },
    objects: random.integer(3, 7),
  }),
  'sent-by-chat': (random) => ({ chatQuality: random.integer(45, 80) }),
  'passport-in-hand': (random, usual) => ({
    paper: 'passport',
    bowMm: random.between(1, 6),
    fingers: random.integer(1, 3),
    pose: { ...usual.pose, tilt: random.between(0.1, 0.5) },
  }),
}

const lyingFlat = (sheet: Sheet, place: Partial<Lying>): Lying => ({
  sheet,
  x: 0,
  y: 0,
  turn: 0,
  bowMm: 0,
  bows: 1,
  shadow: 0.25,
  shadowMm: 4,
  ...place,
})

/** Another sheet that peeks out from underneath, or lies next to the page. */
const neighbour = (random: Random, page: Sheet, isUnder: boolean): Lying => {
  const sheet = paperOf(random.pick(['a4', 'certificate'] as const), random)
  const angle = random.between(0, Math.PI * 2)
  const apart = isUnder
    ? random.between(4, 45)
    : Math.hypot(page.widthMm, page.heightMm) * 0.5 + random.between(110, 190)
  return lyingFlat(sheet, {
    x: Math.cos(angle) * apart,
    y: Math.sin(angle) * apart,
    turn: random.gaussian() * (isUnder ? 0.35 : 0.8),
    shadow: random.between(0.1, 0.4),
  })
}

/** Pens, erasers, phones, notebooks, cups. */
const object = (random: Random, reachMm: number): Lying => {
  const [w, h, round] = random.pick([
    [140, 9, 4.5],
    [55, 22, 3],
    [72, 150, 9],
    [90, 130, 1],
    [80, 80, 40],
    [25, 25, 12.5],
    [120, 30, 2],
  ] as const)
  const ink = (random.integer(20, 230) << 16) | (random.integer(20, 230) << 8) | random.integer(20, 230)
  const sheet = new Sheet(w, h, 2, ink, round)
  sheet.fill(w * 0.2, h * 0.2, w * random.between(0.1, 0.6), h * 0.4, random.integer(0, 0xffffff))
  const angle = random.between(0, Math.PI * 2)
  return lyingFlat(sheet, {
    x: Math.cos(angle) * reachMm * random.between(1.05, 1.5),
    y: Math.sin(angle) * reachMm * random.between(1.05, 1.5),
    turn: random.between(0, 3.2),
    shadow: 0.5,
  })
}

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
})

/** Reaches over one side of the page, a thumb's width into it, away from the corners. */
const finger = (random: Random, corners: Quad): Finger => {
  const side = random.integer(0, 3)
  const on = between(corners[side]!, corners[(side + 1) % 4]!, random.between(0.15, 0.85))
  const middle = between(corners[0], corners[2], 0.5)
  const size = Math.hypot(corners[0].x - corners[2].x, corners[0].y - corners[2].y)
  const skin = random.between(0.55, 1)
  return {
    tip: between(on, middle, random.between(0.05, 0.14)),
    root: between(on, middle, -1.2),
    radiusPx: size * random.between(0.022, 0.04),
    colour: [232 * skin, 182 * skin, 152 * skin],
  }
}

/** A thumb over a corner: the page is held there. */
const cornerFinger = (random: Random, corners: Quad): Finger => {
  const at = corners[random.integer(0, 3)]!
  const middle = between(corners[0], corners[2], 0.5)
  const size = Math.hypot(corners[0].x - corners[2].x, corners[0].y - corners[2].y)
  const skin = random.between(0.55, 1)
  return {
    tip: between(at, middle, random.between(0.02, 0.12)),
    root: between(at, middle, random.between(-0.8, -1.3)),
    radiusPx: size * random.between(0.02, 0.035),
    colour: [232 * skin, 182 * skin, 152 * skin],
  }
}

/** One sheet of the pile: the same size, hardly moved. */
const pushedTogether = (random: Random, page: Sheet): Lying =>
  lyingFlat(page, {
    x: random.gaussian() * 5,
    y: random.gaussian() * 5,
    turn: random.gaussian() * 0.035,
    shadow: random.between(0.15, 0.45),
    shadowMm: random.between(1, 4),
  })

const glare = (random: Random, corners: Quad, strength: number): Glare => {
  const on = between(
    between(corners[0], corners[1], random.between(0.2, 0.8)),
    between(corners[3], corners[2], random.between(0.2, 0.8)),
    random.between(0.2, 0.8),
  )
  const size = Math.hypot(corners[0].x - corners[2].x, corners[0].y - corners[2].y)
  return { ...on, radiusPx: size * random.between(0.06, 0.14), strength }
}

export interface FrameSize {
  readonly widthPx: number
  readonly heightPx: number
}

/** About one megapixel, the way a phone is held. */
export const ONE_MEGAPIXEL: FrameSize = { widthPx: 864, heightPx: 1152 }

const sheetFor = ({ paper, isGreyCopy, paperColour, isBlank, folds }: Arrangement, random: Random): Sheet => {
  const sheet = paper instanceof Sheet ? paper : paper === 'cover' ? coverOf(random) : paperOf(paper, random)
  if (folds > 0) sheet.crease(folds, random)
  if (isBlank) sheet.fill(0, 0, sheet.widthMm, sheet.heightMm, 0xf4f3f0)
  if (paperColour !== 0xffffff) sheet.colour(paperColour)
  if (isGreyCopy) sheet.turnGrey()
  return sheet
}

/** Photographs a plan. `random` settles what the plan leaves open. */
export const photographedPlan = (
  plan: Arrangement,
  random: Random,
  size: FrameSize,
): { readonly picture: Picture; readonly corners: Quad; readonly aspect: number } => {
  const page = sheetFor(plan, random)
  const isUpright = page.heightMm > page.widthMm === size.heightPx > size.widthPx
  const pose =
    isUpright || random.chance(0.3) ? plan.pose : { ...plan.pose, turn: plan.pose.turn + Math.PI / 2 }
  const { toPicture, corners } = photographed(pose, page.widthMm, page.heightMm, size.widthPx, size.heightPx)
  const reach = Math.hypot(page.widthMm, page.heightMm) / 2
  const lying = [
    ...Array.from({ length: plan.beside }, () => neighbour(random, page, false)),
    ...Array.from({ length: plan.objects }, () => object(random, reach)),
    ...Array.from({ length: plan.under }, () => neighbour(random, page, true)),
    ...Array.from({ length: plan.stack }, () => pushedTogether(random, page)),
    lyingFlat(page, {
      bowMm: plan.bowMm,
      bows: plan.paper === 'passport' ? 2 : 1,
      shadow: plan.shadow,
      shadowMm: random.between(1.5, 8),
    }),
    ...Array.from({ length: plan.over }, () => covering(random, page)),
  ]
  const held = plan.isCornerHeld ? cornerFinger : finger
  const fingers = Array.from({ length: plan.fingers }, () => held(random, corners))
  const glares = plan.glare > 0 ? [glare(random, corners, plan.glare)] : []
  const still = { surface: plan.surface, lying, fingers, glares, light: plan.light, toPicture, ...size }
  const aspect = page.widthMm / page.heightMm
  const picture = rendered(still, random)
  const sent = plan.chatQuality > 0 ? compressed(picture, plan.chatQuality) : picture
  return { picture: sent, corners, aspect }
}

/** Photographs one arrangement; `adjust` is how a test asks for a defect. */
export const arranged = (
  kind: SceneKind,
  seed: number,
  size: FrameSize,
  adjust: (usual: Arrangement, random: Random) => Partial<Arrangement> = () => ({}),
): Scene => {
  const random = randomFrom(seed * 131 + SCENE_KINDS.indexOf(kind))
  const draft = ordinary(random, true)
  const meant = { ...draft, ...CHANGES[kind](random, draft) }
  const plan = { ...meant, ...adjust(meant, random) }
  return { kind, seed, ...photographedPlan(plan, random, size) }
}

/** An ordinary photograph of that kind. */
export const sceneOf = (kind: SceneKind, seed: number, size: FrameSize = ONE_MEGAPIXEL): Scene =>
  arranged(kind, seed, size)

const EMPTY_SURFACES: Readonly<Record<EmptyKind, (random: Random) => Surface>> = {
  bare: anySurface,
  objects: calmSurface,
  wall: white,
  patterned,
  'print-only': newsprint,
}

/** A photograph with no page in it. */
export const emptyScene = (kind: EmptyKind, seed: number, size: FrameSize = ONE_MEGAPIXEL): Scene => {
  const random = randomFrom(seed * 977 + 500 + EMPTY_KINDS.indexOf(kind))
  const surface = EMPTY_SURFACES[kind](random)
  const { toPicture } = photographed(handheldPose(random, 0.94, true), 210, 297, size.widthPx, size.heightPx)
  const count = kind === 'objects' ? random.integer(1, 6) : 0
  const lying = Array.from({ length: count }, () => object(random, random.between(20, 120)))
  const light = daylight(random)
  const still = { surface, lying, fingers: [], glares: [], light, toPicture, ...size }
  return { kind, seed, picture: rendered(still, random), corners: undefined, aspect: 0 }
}
