/** Countries for which students report extra materials in general words, without a text. */
export const PLACES_MENTIONED: readonly string[] = ['日本', '韩国', '英国', '西班牙']

/** Countries with special lists before 2018 whose present text nobody has found. */
export const PLACES_WITHOUT_DETAIL: readonly string[] = ['俄罗斯', '乌克兰', '法国', '德国']

/** Where certificates are as a rule issued in English or Chinese, so that a translation is not even a question. */
export const PLACES_WITHOUT_TRANSLATION: readonly string[] = [
  '英国',
  '美国',
  '加拿大',
  '澳大利亚',
  '新西兰',
  '爱尔兰',
  '新加坡',
  '中国香港',
  '中国台湾',
]

/** From this year on a student in the UK has a short entry visa and a residence permit (BRP). */
export const UK_BRP_FROM_YEAR = 2015

/** The year in which the BRP ended and the eVisa took over. */
export const UK_EVISA_FROM_YEAR = 2025
