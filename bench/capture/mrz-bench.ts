import { comparePassport, type TypedPassport } from '../../miniprogram/packages/capture/mrz/compare-passport'
import { findCorners } from '../../miniprogram/workers/engine/finder/find-corners'
import { readMrz, type MrzReading } from '../../miniprogram/workers/reader/mrz/read-mrz'
import { checkDigit, passportScene, type PassportLook, type PassportScene } from './passports'
import { widened } from './plane'
import { randomFrom } from './random'
import { shareWhere, type Row } from './row'
import { sceneOf } from './scenes'

/** Seeds from 100 were looked at while the reader was made; these were not. */
const SHARP = Array.from({ length: 40 }, (_, i) => i + 1)
const SOFT = Array.from({ length: 12 }, (_, i) => i + 51)

type Lines = readonly [string, string]

const typedFrom = ([upper, lower]: Lines): TypedPassport => {
  const day = (text: string, century: string) =>
    `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`
  return {
    passportName: upper.slice(5).replace(/<+$/, '').replace(/<+/g, ' '),
    passportNumber: lower.slice(0, 9),
    bornOn: day(lower.slice(13, 19), '19'),
    passportExpiresOn: day(lower.slice(21, 27), '20'),
  }
}

const TWINS: Readonly<Record<string, string>> = {
  '6': 'G',
  G: '6',
  '8': '3',
  '0': '8',
  '1': '7',
  '5': '6',
  '3': '8',
}

/** The number typed with one slip: G for 6 where letters may stand, a look-alike digit elsewhere. */
const slippedNumber = (number: string, seed: number): string => {
  const random = randomFrom(seed)
  const second = number[1]!
  if ('6G8B'.includes(second))
    return number[0] + ({ '6': 'G', G: '6', '8': 'B', B: '8' }[second] ?? '') + number.slice(2)
  const place = random.integer(2, 8)
  const digit = number[place]!
  return number.slice(0, place) + (TWINS[digit] ?? String((Number(digit) + 1) % 10)) + number.slice(place + 1)
}

const verified = (reading: MrzReading, typed: TypedPassport) =>
  reading.kind === 'read'
    ? comparePassport(reading.lines, typed)
        .filter(({ state }) => state === 'same')
        .map(({ field }) => field)
    : []

/** Of a number, a birthday and a name that were each typed with one slip, how many are called the same as what was read. */
const wronglyVerified = ({ lines }: PassportScene, reading: MrzReading, seed: number): number => {
  const typed = typedFrom(lines)
  const slipped = {
    ...typed,
    passportNumber: slippedNumber(typed.passportNumber!, seed),
    bornOn: typed.bornOn!.replace(/.$/, (d) => String((Number(d) + 1) % 10)),
    passportName: typed.passportName!.replace(/.$/, (c) => (c === 'N' ? 'M' : 'N')),
  }
  return verified(reading, slipped).filter((field) => field !== 'expiry').length
}

/** The printed second character swapped for its twin, all check digits valid: what no check digit can see. */
const twinnedLines = ([upper, lower]: Lines): Lines => {
  const twin = lower[1] === '6' ? 'G' : '6'
  const number = lower[0] + twin + lower.slice(2, 9)
  const rest = lower.slice(10, 43)
  const own = number + checkDigit(number)
  return [upper, own + rest + checkDigit(own + lower.slice(13, 20) + lower.slice(21, 43))]
}

const isFull = ({ lines }: PassportScene, reading: MrzReading) =>
  reading.kind === 'read' && reading.lines.every((line, i) => line.text === lines[i])

const SOME = SHARP.slice(0, 8)

/** The same passports at sizes, in faces and with margins that no phone or hand keeps to. */
const otherwiseRows = (): Row[] => {
  const read = (name: string, look: PassportLook, factor = 1): Row => {
    const isRead = SOME.map((seed) => {
      const scene = passportScene(seed, true, false, look)
      return isFull(scene, readMrz(scene.picture, widened(scene.corners, factor)))
    })
    return { name: `  ${name} (bar 95)`, unit: '%', value: 100 * shareWhere(isRead, (is) => is) }
  }
  return [
    read('picture 640 px wide', { widthPx: 640 }),
    read('picture 2400 px wide', { widthPx: 2400 }),
    read('letters a quarter taller', { widthPx: 1360, stretch: 1.25 }),
    read('bowed by 4 mm', { widthPx: 1360, bowMm: 4 }),
    read('a margin of 12 % all around', { widthPx: 1360 }, 1.24),
  ]
}

const WIDTHS_PX = [600, 640, 720, 800, 1000, 1120, 1360, 1600] as const
/** Seeds that nothing else uses; two after each other have a width, every fourth is blurred: at 640, 800, 1,120 and 1,600 px. */
const [FIRST_OF_MANY, MANY] = [1001, 640]

/** As many passports as it takes to believe that no wrong field is called verified: eleven minutes of one core. */
export const manyMrzRows = (): Row[] => {
  const pages = Array.from({ length: MANY }, (_, i) => {
    const seed = FIRST_OF_MANY + i
    const widthPx = WIDTHS_PX[(i >> 1) % WIDTHS_PX.length]!
    const scene = passportScene(seed, seed % 4 > 0, false, { widthPx })
    const reading = readMrz(scene.picture, scene.corners)
    return {
      widthPx,
      isSharp: scene.isSharp,
      isRead: isFull(scene, reading),
      verified: verified(reading, typedFrom(scene.lines)).length,
      wrong: wronglyVerified(scene, reading, seed),
    }
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
  const readIn = (name: string, list: typeof pages): Row => ({
    name,
    unit: '%',
    value: 100 * shareWhere(list, ({ isRead }) => isRead),
  })
  const sharp = pages.filter(({ isSharp }) => isSharp)
  return [
    { name: 'passports', unit: '', value: pages.length },
    ...WIDTHS_PX.map((px) =>
      readIn(
        `sharp, ${px} px wide: read in full (bar 95)`,
        sharp.filter(({ widthPx }) => widthPx === px),
      ),
    ),
    readIn(
      'blurred: read in full',
      pages.filter(({ isSharp }) => !isSharp),
    ),
    {
      name: 'fields verified on sharp ones',
      unit: '%',
      value: (100 * sum(sharp.map((one) => one.verified))) / (4 * sharp.length),
    },
    { name: 'wrong fields marked verified (bar 0)', unit: '', value: sum(pages.map(({ wrong }) => wrong)) },
  ]
}

/** Reading passports printed in another cut of OCR-B than the reader knows, and comparing with what was typed. */
export const mrzRows = (): Row[] => {
  const read = (scene: PassportScene) => ({ scene, reading: readMrz(scene.picture, scene.corners) })
  const sharp = SHARP.map((seed) => read(passportScene(seed)))
  const found = sharp.slice(0, 20).map(({ scene }) => {
    const answer = findCorners(scene.picture)
    return isFull(scene, readMrz(scene.picture, answer.kind === 'none' ? answer.guess : answer.corners))
  })
  const soft = SOFT.map((seed) => read(passportScene(seed, false)))
  const all = [...sharp, ...soft]
  const right = sharp.map(({ scene, reading }) => verified(reading, typedFrom(scene.lines)).length)
  const wrong = all.reduce((sum, { scene, reading }, i) => sum + wronglyVerified(scene, reading, i + 1), 0)
  const twins = sharp.map(({ scene, reading }) => {
    const other = typedFrom(twinnedLines(scene.lines))
    return !verified(reading, other).includes('number')
  })
  const others = (['certificate', 'desk', 'card'] as const).map((kind) => sceneOf(kind, 1))
  return [
    {
      name: 'sharp passports read in full (bar 95)',
      unit: '%',
      value: 100 * shareWhere(sharp, ({ scene, reading }) => isFull(scene, reading)),
    },
    ...otherwiseRows(),
    { name: 'the same between corners we found', unit: '%', value: 100 * shareWhere(found, (is) => is) },
    {
      name: 'blurred passports read in full',
      unit: '%',
      value: 100 * shareWhere(soft, ({ scene, reading }) => isFull(scene, reading)),
    },
    {
      name: 'fields verified on sharp passports',
      unit: '%',
      value: (100 * right.reduce((sum, n) => sum + n, 0)) / (4 * right.length),
    },
    { name: 'wrong fields marked verified (bar 0)', unit: '', value: wrong },
    { name: '6 and G exchanged: caught (bar 100)', unit: '%', value: 100 * shareWhere(twins, (is) => is) },
    {
      name: 'other papers taken for a passport',
      unit: '',
      value: others.filter(({ picture, corners }) => readMrz(picture, corners).kind === 'read').length,
    },
  ]
}
