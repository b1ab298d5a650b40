/** rpx, and the viewport of a WeChat page, which is the web view under the navigation bar, as CSS for the preview. */
export const convertLengths = (value: string): string =>
  value
    .replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(-?\d*\.?\d+)vw\b/g, 'calc($1 * var(--vw))')
    .replace(/(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--vh))')
    .replace(
      /\b(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/g,
      'var(--safe-area-$1)',
    )
