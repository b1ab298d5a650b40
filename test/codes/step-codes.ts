import { portalPageWords } from '../../miniprogram/content/portal-pages'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { STEP_IDS, type StepId } from '../../miniprogram/model/step'
import { today } from '../../miniprogram/platform/clock'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { entryLink, entryScene, readEntryLink, readEntryScene } from '../../miniprogram/rules/entry-code'
import { portalPages } from '../../miniprogram/rules/step-facts'
import { STEP_DEED } from './printed-words'

/** One printed code: what it opens and what stands beside it. */
export interface StepCode {
  /** Its place on the way: it orders the files and is printed nowhere. */
  readonly number: number
  readonly step: StepId
  readonly name: string
  /** 「留服系统第四步」; empty where the portal has no page for it. */
  readonly place: string
  /** What to do, in one line. */
  readonly line: string
  /** For a mini-program code. */
  readonly scene: string
}

/** Whose help desk it is, as far as a code can say: a place by its Chinese name, a school by its number in the list. */
export interface HelpDesk {
  readonly place?: string
  readonly schoolId?: number
}

/** A code for every step, in the order of the way. */
export const stepCodes = (desk: HelpDesk = {}): readonly StepCode[] =>
  STEP_IDS.map((step, index) => {
    const scene = entryScene({ step, ...desk })
    if (!scene)
      throw new Error(
        `「${desk.place}」放不进码里：请用留服院校名单里的国家或地区中文名，最多 8 个字，和学校编号一起时更短。`,
      )
    return {
      number: index + 1,
      step,
      name: STEP_CONTENT[step].title,
      place: portalPageWords.place(portalPages(step, today())),
      line: STEP_DEED[step](officialNumbers(today())),
      scene,
    }
  })

/** The ordinary link that a code's QR code carries. */
export const linkOf = (base: string, { scene }: StepCode): string => entryLink(base, readEntryScene(scene)!)!

/** Why no codes can be printed for a base address; undefined when they can. */
export const baseProblem = (base: string): string | undefined => {
  if (base === '') return '还没有网址：先把公众平台里设好的那一个写进 miniprogram/rules/facts/code-base.ts。'
  if (!URL.canParse(base)) return `「${base}」不是一个网址。例：https://example.edu.cn/rz/`
  const { protocol, hash } = new URL(base)
  if (protocol !== 'https:') return '网址要以 https:// 开头：不加密的网址，小程序不认作自己的。'
  if (hash) return '网址里不能有 #：它后面的内容不会交给小程序。'
  const [code] = stepCodes()
  const isReadBack = typeof readEntryLink(linkOf(base, code!), base) === 'object'
  return isReadBack ? undefined : '网址里不能有用户名、端口或中文域名：这样的码，小程序不认作自己的。'
}
