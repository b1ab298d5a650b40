import type { Application } from '../../../model/application'
import type { PassphraseFinding } from '../../../model/passphrase'
import type { Profile } from '../../../model/profile'
import { guessesLog10 } from './guesses'

const SHORTEST_PASSPHRASE = 8
/** zxcvbn's highest class: strong against somebody who has the file and all the time he wants. */
const ENOUGH_LOG10 = 10
/** So little is left to guess where nearly all of it is known of the student. */
const MOSTLY_OWN_LOG10 = 3

const plain = (text: string): string => text.normalize('NFKC').trim()

/** What the app knows of the student and whoever knows her may know: in lower case, whole and in its words. */
export const ownWords = (
  profile: Profile | undefined,
  applications: readonly Application[],
): readonly string[] => {
  const { idKind: _, ...texts } = profile ?? {}
  const known = [
    ...Object.values(texts),
    ...applications.flatMap(({ certificate, entryExit }) => [
      ...Object.values(certificate),
      entryExit.code,
      entryExit.typedCode,
    ]),
  ]
  const whole = known.flatMap((text) => (text ? [plain(text).toLowerCase()] : []))
  const joined = whole.map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''))
  const turned = whole.map((text) =>
    text
      .split(/[^\p{L}\p{N}]+/u)
      .reverse()
      .join(''),
  )
  return [...new Set([...whole, ...joined, ...turned])].filter(({ length }) => length > 1)
}

/** What speaks against a passphrase for a new backup, or against what was typed the second time; undefined where nothing does. */
export const passphraseFinding = (
  passphrase: string,
  repeated: string,
  own: readonly string[],
): PassphraseFinding | undefined => {
  const text = plain(passphrase)
  if (text === '') return 'empty'
  if (text.length < SHORTEST_PASSPHRASE) return 'too-short'
  const guesses = guessesLog10(text, own)
  if (guesses < ENOUGH_LOG10) {
    const byStrangers = guessesLog10(text, [])
    const isAboutYou =
      byStrangers >= ENOUGH_LOG10 || (guesses < MOSTLY_OWN_LOG10 && guesses < byStrangers - 1)
    return isAboutYou ? 'about-you' : 'guessable'
  }
  return plain(repeated) === text ? undefined : 'different'
}
