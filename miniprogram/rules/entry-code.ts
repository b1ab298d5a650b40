import { decoded, type AddressQuery } from '../model/address-query'
import type { EntryCode } from '../model/entry-code'
import { STEP_IDS } from '../model/step'
import { hasHiddenCharacters } from './plain-text'
import { STEPS } from './step-table'
import { readWebAddress, type WebAddress } from './web-address'

/** WeChat's limit for `scene`. */
const SCENE_LIMIT = 32
const LINK_LIMIT = 512
/** Version 1: `1.` step, then optionally `.s` school number and `.p` place, three base-36 digits per UTF-16 unit. */
const VERSION_1 = /^1\.([a-z]{2})(?:\.s([1-9]\d{0,8}))?(?:\.p((?:[0-9a-z]{3}){1,8}))?$/
/** Places are Chinese words, some with brackets: nothing else goes into a code or comes out of one. */
const PLACE = /^[\u4e00-\u9fff（）]+$/
const DIGITS_PER_UNIT = 3

/** Full-width brackets lie above what three base-36 digits hold and travel as their ASCII twins. */
const placeDigits = (place: string): string =>
  Array.from(place.replace(/（/g, '(').replace(/）/g, ')'), (c) =>
    c.charCodeAt(0).toString(36).padStart(DIGITS_PER_UNIT, '0'),
  ).join('')

const placeOf = (digits: string): string =>
  Array.from({ length: digits.length / DIGITS_PER_UNIT }, (_, index) =>
    digits.slice(index * DIGITS_PER_UNIT, (index + 1) * DIGITS_PER_UNIT),
  )
    .map((unit) => String.fromCharCode(parseInt(unit, 36)))
    .join('')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')

/** The `scene` of a code; undefined when the place is no place's name or too long for WeChat's 32 characters. */
export const entryScene = ({ step, place, schoolId }: EntryCode): string | undefined => {
  if (place && !PLACE.test(place)) return undefined
  const school = schoolId === undefined ? '' : `.s${schoolId}`
  const scene = `1.${STEPS[step].code}${school}${place ? `.p${placeDigits(place)}` : ''}`
  return scene.length <= SCENE_LIMIT ? scene : undefined
}

/** A printed code as scanners and hands pass it on: in capitals, with a dot, a space or a line break behind it. */
const sceneIn = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^0-9a-z.][\s\S]*$/, '')
    .replace(/\.+$/, '')

/** What a `scene` names; undefined for anything we did not write. */
export const readEntryScene = (text: unknown): EntryCode | undefined => {
  const scene = typeof text === 'string' ? sceneIn(text) : ''
  const match = scene.length <= SCENE_LIMIT ? VERSION_1.exec(scene) : null
  if (!match) return undefined
  const [, letters, schoolId, digits] = match
  const step = STEP_IDS.find((id) => STEPS[id].code === letters)
  const place = digits && placeOf(digits)
  if (!step || (place && !PLACE.test(place))) return undefined
  return { step, ...(place ? { place } : {}), ...(schoolId ? { schoolId: Number(schoolId) } : {}) }
}

/** The ordinary link of a code, for any base address. */
export const entryLink = (base: string, code: EntryCode): string | undefined => {
  const scene = entryScene(code)
  return scene && `${base}${base.includes('?') ? '&' : '?'}e=${scene}`
}

/** WeChat encodes a link once, what passes it on sometimes again: then a percent sign comes before the first slash. */
const plainLink = (text: string): string => {
  let link = text.trim()
  for (let round = 0; round < 2 && /^[^/]*%/.test(link); round += 1) link = decoded(link)
  return /^https?:/i.test(link) ? link : `https://${link}`
}

/** A link that begins with the base address that is ours; none does while there is no base. */
const ownAddress = (link: string, base: string): WebAddress | undefined => {
  const ours = readWebAddress(base)
  const address = readWebAddress(link)
  const isOurs =
    ours?.isSecure &&
    address?.isSecure &&
    !address.hasOddPort &&
    address.host === ours.host &&
    address.path === ours.path
  return isOurs ? address : undefined
}

/**
 * What an ordinary link names, scanned or handed over by WeChat as `q`: a step, nothing that this version knows, or
 * undefined when the link does not begin with `base`.
 */
export const readEntryLink = (link: unknown, base: string): EntryCode | 'unknown' | undefined => {
  if (typeof link !== 'string' || link.length > LINK_LIMIT) return undefined
  const plain = plainLink(link)
  const address = hasHiddenCharacters(plain) ? undefined : ownAddress(plain, base)
  return address && (readEntryScene(/(?:^|&)e=([^&]*)/.exec(address.query)?.[1]) ?? 'unknown')
}

/** What WeChat hands over when a code opens the mini-program: a `scene`, or a link as `q`; undefined without either. */
export const readArrival = ({ scene, q }: AddressQuery, base: string): EntryCode | 'unknown' | undefined =>
  scene || q ? (readEntryScene(scene) ?? readEntryLink(q, base) ?? 'unknown') : undefined
