/** Longer than anything that stands on a passport or certificate, in signs. */
const MOST_SHOWN = 300

/** A text to be read: what is longer than it can be true is cut and says so. What is copied or kept is the whole text. */
export const shortened = (text: string, most = MOST_SHOWN): string => {
  if (text.length <= most) return text
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most // a sign of two units is not cut in half
  return `${text.slice(0, end)}…`
}
