/** Where most students studied, most first: what the country picker begins with. */
export const COMMON_PLACES: readonly string[] = [
  '中国香港',
  '英国',
  '美国',
  '澳大利亚',
  '新加坡',
  '马来西亚',
  '韩国',
  '日本',
]
