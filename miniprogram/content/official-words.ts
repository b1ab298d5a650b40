import type { FileFormat } from '../model/material'
import type { FileRule } from '../model/file-rule'
import { MEGABYTE_BYTES } from '../model/file-size'
import type { OlderTimeTable } from '../model/official-numbers'

/** 「2022」 of a day, a month or a year as a source gives it. */
export const yearOf = (date = ''): string => date.slice(0, 4)

/** 「2012 年 9 月」. Throws where a sentence names the month of a source that has none. */
export const monthOf = (date: string | undefined): string => {
  if (!date) throw new RangeError('a source without a month')
  return `${date.slice(0, 4)} 年 ${Number(date.slice(5, 7))} 月`
}

/** What reviewing costs: the guidelines and a walkthrough of the portal differ, so both are said. */
export const REVIEW_FEE = '复核不收费。费用已经退回的申请，按留服系统页面的提示重新缴费。'

/** 「2024 年 4 月 3 日」; the month or the year alone where no more was told. */
export const dateInWords = (date: string): string => {
  const [year, ...rest] = date.split('-').map(Number)
  return [`${year} 年`, ...rest.map((number, index) => `${number} ${index === 0 ? '月' : '日'}`)].join(' ')
}

/** 「5M」, as the portal writes a limit. */
export const limitSize = (bytes: number): string => `${bytes / MEGABYTE_BYTES}M`

/** 「一次」 or 「2 次」. */
export const timesOf = (count: number): string => (count === 1 ? '一次' : `${count} 次`)

/** 「西班牙、意大利」. */
export const listed = (names: readonly (string | number)[]): string => names.join('、')

/** 「西班牙和意大利」. */
export const bothOf = (names: readonly string[]): string => names.join('和')

const FORMAT_NAME = { jpeg: 'JPG', png: 'PNG', pdf: 'PDF' } as const satisfies Record<FileFormat, string>

/** 「JPG 或 PDF」. */
const formatNames = ({ formats }: FileRule): string =>
  formats.map((format) => FORMAT_NAME[format]).join(' 或 ')

/** 「JPG，每张不超过 1M，最多 30 张」; only what the rule names. */
export const fileLimitWords = (rule: FileRule): string => {
  const { maxBytesPerFile, maxFiles, delivery } = rule
  const unit = delivery === 'jpeg-each' ? '张' : '份'
  const size = maxBytesPerFile && `不超过 ${limitSize(maxBytesPerFile)}`
  return [
    formatNames(rule),
    maxFiles === 1 ? `1 ${unit}` : '',
    size ? `${maxFiles === 1 ? '' : `每${unit}`}${size}` : '',
    maxFiles && maxFiles > 1 ? `最多 ${maxFiles} ${unit}` : '',
  ]
    .filter(Boolean)
    .join('，')
}

/** Students differ on how many files a box takes, so the box decides. */
export const AS_THE_BOX_TAKES = '栏里放不下时，按栏里的张数交。'

/** The same, and what to do where the box says otherwise or no source names a size. */
export const limitWords = (rule: FileRule): string =>
  rule.maxBytesPerFile === undefined
    ? `${formatNames(rule)}。大小和张数看上传栏的提示。`
    : `${fileLimitWords(rule)}。上传栏另有提示时，按提示做。`

/** The different limits of the older table, 「10、15、20」. */
export const olderLimits = ({ places, others }: OlderTimeTable): string =>
  listed([...places.map(({ atMost }) => atMost), others])
