/** What speaks against a passphrase. */
export const PASSPHRASE_FINDINGS = ['empty', 'too-short', 'too-simple', 'different'] as const
export type PassphraseFinding = (typeof PASSPHRASE_FINDINGS)[number]
