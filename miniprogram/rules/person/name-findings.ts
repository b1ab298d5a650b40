import type { NameFinding } from '../../model/form-finding'
import type { IdKind } from '../../model/profile'
import { plainText } from '../plain-text'

export const HAN = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u

/** What is odd about the name as it stands on the document that the student registers with. */
export const nameFindings = (name: string, idKind: IdKind | undefined): readonly NameFinding[] => {
  const plain = plainText(name).trim()
  if (/\d/.test(plain)) return [{ kind: 'name-has-digits' }]
  if (idKind === 'resident-id' && /[a-z]/i.test(plain)) return [{ kind: 'name-has-letters' }]
  return HAN.test(plain) && /[.・•‧∙.]/.test(plain) ? [{ kind: 'name-other-dot' }] : []
}

/** What is odd about the name in letters, as the passport prints it. */
export const passportNameFindings = (name: string): readonly NameFinding[] => {
  const plain = plainText(name).trim()
  if (HAN.test(plain)) return [{ kind: 'passport-name-has-han' }]
  if (/\d/.test(plain)) return [{ kind: 'passport-name-has-digits' }]
  if (/ü/i.test(plain)) return [{ kind: 'passport-name-umlaut' }]
  return /[\s,]/.test(plain) ? [] : [{ kind: 'passport-name-one-word' }]
}
