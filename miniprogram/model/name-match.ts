export const NAME_DIFFERENCES = ['order', 'case', 'spacing', 'signs', 'accents', 'umlaut'] as const
/** 先后 / 大小写 / 空格 / 连字符、撇号、逗号 / 重音符号 / ü 的写法. */
export type NameDifference = (typeof NAME_DIFFERENCES)[number]

/** How the name on the certificate stands to the name of its holder. */
export type NameMatch =
  /** One of the two names has not been written down, or they are in different scripts. */
  | { readonly kind: 'nothing-to-compare'; readonly missing: 'certificate' | 'person' | 'same-script' }
  | { readonly kind: 'same' }
  /** The same letters, written another way. */
  | { readonly kind: 'same-apart-from'; readonly differences: readonly NameDifference[] }
  /** One of the two has words that the other lacks: a middle name, an English name. */
  | { readonly kind: 'extra-names'; readonly on: 'certificate' | 'person'; readonly words: string }
  /** A single letter stands for a name. */
  | { readonly kind: 'initials' }
  | { readonly kind: 'former-name' }
  | { readonly kind: 'surname-differs' }
  | { readonly kind: 'given-name-differs' }
  /** Han characters of the same number, not all the same: 繁简 or another name. */
  | { readonly kind: 'characters-differ' }
  | { readonly kind: 'different' }

/** asked: proof of the change is asked; unknown: no source says; none: nothing differs. */
export type NameProof = 'asked' | 'unknown' | 'none'
