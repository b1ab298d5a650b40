import { chromiumPage } from './first-page/browser'
import { median } from './save/median'
import { bytesPerAction } from './first-page/bytes-per-action'
import { medians, PARTS, threadTimes, type StartPart, type ThreadTimes } from './first-page/parts'
import { readyMs } from './first-page/ready-time'
import { addDegree } from '../test/journeys/journey-student'
import { HOME_TEXT } from '../miniprogram/content/home'
import { PreviewServer } from '../preview/server/serve'

interface Row {
  name: string
  unit: string
  value: number
}

const ROUNDS = 7
const OURS = { root: 'miniprogram', port: 5190, text: '添加我的学位', last: '关于、隐私与依据' }
const EMPTY = { root: 'bench/empty-vant', port: 5191, text: '空页' }

/** The button of the card that says what to do now. */
const OF_A_DEGREE = '准备这份材料'

const serve = async ({ root, port }: { root: string; port: number }): Promise<PreviewServer> => {
  const server = new PreviewServer({ projectDir: process.cwd(), root, log: () => {} })
  await server.start(port)
  return server
}

const address = ({ port }: { port: number }) => `http://localhost:${port}/`

/** A first open of our app beside a page with one Vant button in the same preview, and what our actions send to the view. */
export const run = async (): Promise<Row[]> => {
  const servers = [await serve(OURS), await serve(EMPTY)]
  const { browser, fresh } = await chromiumPage()
  try {
    const times: { ours: number[]; empty: number[] } = { ours: [], empty: [] }
    const threads: { ours: ThreadTimes[]; empty: ThreadTimes[] } = { ours: [], empty: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      times.ours.push(await readyMs(await fresh(), address(OURS), OURS.text))
      times.empty.push(await readyMs(await fresh(), address(EMPTY), EMPTY.text))
      threads.ours.push(await threadTimes(browser, await fresh(), address(OURS), OURS.text, OURS.last))
      threads.empty.push(await threadTimes(browser, await fresh(), address(EMPTY), EMPTY.text))
    }
    const student = await fresh()
    await student.goto(address(OURS))
    await addDegree(student)
    // Home keeps what it showed when it is covered.
    await student.getByText(HOME_TEXT.search, { exact: true }).click()
    await student.waitForFunction(() => wx.getStorageInfoSync().keys.includes('last-seen'))
    const again: typeof threads = { ours: [], empty: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = () => student.context().newPage()
      again.ours.push(await threadTimes(browser, await page(), address(OURS), OF_A_DEGREE, OURS.last))
      again.empty.push(await threadTimes(browser, await page(), address(EMPTY), EMPTY.text))
    }
    const [ours, empty] = [medians(threads.ours, 'total'), medians(threads.empty, 'total')]
    return [
      { name: `首页可读（${ROUNDS} 次的中位数）`, unit: 'ms', value: median(times.ours) },
      { name: `只有一个 Vant 按钮的空页`, unit: 'ms', value: median(times.empty) },
      { name: '首页可读，只算这一页的线程', unit: 'ms', value: ours },
      { name: '空页，只算这一页的线程', unit: 'ms', value: empty },
      { name: '首页是空页的', unit: '倍', value: ours / empty },
      ...(Object.keys(PARTS) as StartPart[]).map((part) => ({
        name: `首页：${PARTS[part]}`,
        unit: 'ms',
        value: medians(threads.ours, part),
      })),
      { name: '首页齐全（仓库、规则、下半页）', unit: 'ms', value: medians(threads.ours, 'whole') },
      { name: '有一个学位、再打开：首页可读', unit: 'ms', value: medians(again.ours, 'total') },
      { name: '有一个学位、再打开：空页', unit: 'ms', value: medians(again.empty, 'total') },
      {
        name: '有一个学位、再打开：首页是空页的',
        unit: '倍',
        value: medians(again.ours, 'total') / medians(again.empty, 'total'),
      },
      ...(Object.keys(PARTS) as StartPart[]).map((part) => ({
        name: `有一个学位、再打开：${PARTS[part]}`,
        unit: 'ms',
        value: medians(again.ours, part),
      })),
      { name: '有一个学位、再打开：齐全', unit: 'ms', value: medians(again.ours, 'whole') },
      ...(await bytesPerAction(await fresh(), address(OURS))),
    ]
  } finally {
    await browser.close()
    for (const server of servers) server.close()
  }
}
