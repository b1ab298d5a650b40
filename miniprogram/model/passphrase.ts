/** What speaks against a passphrase; `about-you`: somebody who knows the student guesses it. */
export const PASSPHRASE_FINDINGS = ['empty', 'too-short', 'guessable', 'about-you', 'different'] as const
export type PassphraseFinding = (typeof PASSPHRASE_FINDINGS)[number]
