/**
 * npm run codes -- [--place 英国] [--school 编号] [--out codes]
 *   QR codes of ordinary links, for an account that has set up 「扫普通链接二维码打开小程序」: a card for each step, a sheet
 *   of them, a poster for each phase. They begin with the address in miniprogram/rules/facts/code-base.ts.
 * npm run codes -- --token ACCESS_TOKEN [--place 英国] [--out codes]
 *   asks WeChat for real mini-program codes. Without a token, `--dry-run` shows what would be asked.
 */
import { parseArgs } from 'node:util'
import { CODE_BASE } from '../../miniprogram/rules/facts/code-base'
import { codeCard, codeDrawing, type Drawing } from './code-card'
import { officialCode, officialRequest } from './official-codes'
import { posterHtml, postersOf } from './poster'
import { print, type Card, type Sheet } from './print'
import { baseProblem, linkOf, stepCodes, type StepCode } from './step-codes'

const { values } = parseArgs({
  options: {
    token: { type: 'string' },
    place: { type: 'string' },
    school: { type: 'string' },
    out: { type: 'string', default: 'codes' },
    'dry-run': { type: 'boolean', default: false },
  },
})

const cardOf = (code: StepCode, drawing: Drawing): Card => ({
  fileName: `${String(code.number).padStart(2, '0')}-${code.step}`,
  svg: codeCard(code, drawing),
})

type Drawings = ReadonlyMap<StepCode, Drawing>

const linkDrawings = (codes: readonly StepCode[]): Drawings =>
  new Map(codes.map((code) => [code, { kind: 'link', link: linkOf(CODE_BASE, code) }]))

const officialDrawings = async (codes: readonly StepCode[], token: string): Promise<Drawings> => {
  const drawings = new Map<StepCode, Drawing>()
  for (const code of codes) {
    const answer = await officialCode(token, code, fetch)
    if ('problem' in answer) throw new Error(`微信没有给出「${code.name}」的码：${answer.problem}`)
    drawings.set(code, { kind: 'picture', href: answer.href })
  }
  return drawings
}

const cardsOf = (drawings: Drawings): readonly Card[] =>
  [...drawings].map(([code, drawing]) => cardOf(code, drawing))

/** One for each phase, for the wall. */
const postersWith = (drawings: Drawings): readonly Sheet[] =>
  postersOf([...drawings.keys()]).map((poster) => {
    const box = 'width="100%" height="100%"'
    const code = codeDrawing(drawings.get(poster.code)!, box)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${code}</svg>`
    return { fileName: `poster-${poster.number}-${poster.phase}`, html: posterHtml(poster, svg) }
  })

const main = async (): Promise<void> => {
  const { place, school } = values
  if (school !== undefined && !/^[1-9]\d{0,8}$/.test(school))
    throw new Error('--school 后面写学校在「认证院校查询」名单里的编号，是一个数字。')
  const codes = stepCodes({ ...(place ? { place } : {}), ...(school ? { schoolId: Number(school) } : {}) })
  if (values['dry-run']) {
    for (const code of codes) console.log(JSON.stringify(officialRequest('ACCESS_TOKEN', code)))
    return
  }
  const problem = values.token ? undefined : baseProblem(CODE_BASE)
  if (problem) throw new Error(`${problem}\n或者用 --token 接口令牌，向微信要小程序码。`)
  const drawings = values.token ? await officialDrawings(codes, values.token) : linkDrawings(codes)
  const files = await print(values.out, cardsOf(drawings), postersWith(drawings))
  console.log(`${values.out}/：${files.length} 个文件，${files[0]} 可以直接打印`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
