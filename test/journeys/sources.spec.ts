import { clipboard, nodeCount, open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { button, openList, openStep, tap } from './journey-student'
import { expect, test } from './journey-test'

test('from 关于 a student finds all sources by kind, and copies the address of one', async ({ page }) => {
  await open(page, '/packages/guide/about/about')
  await tap(page, /^全部依据/)
  for (const kind of ['留服中心或政府自己的页面', '他人转载或摘录官方的话', '同学或机构的经验'])
    await expect(page.getByText(kind, { exact: true })).toBeVisible()
  await tap(page, /^复制网址：2022-06-14 通知及材料清单/)
  expect(await clipboard(page)).toBe('https://cdn.longre.com/newsclass/detail/128562')
  expect(await nodeCount(page)).toBeLessThan(1000)
})

test('an official address is copied; the old one of an old article cannot be', async ({ page }) => {
  await open(page, '/packages/guide/sources/sources')
  await tap(page, '复制服务大厅')
  expect(await clipboard(page)).toBe('https://zwfw.cscse.edu.cn')
  await expect(page.getByText('旧的真伪查询：cscserzsearch.cscse.edu.cn')).toBeVisible()
  await expect(button(page, '复制旧的真伪查询')).toHaveCount(0)
})

test('where sources differ both sides are told, and what the app shows', async ({ page }) => {
  await open(page, '/packages/guide/sources/sources')
  await tap(page, '补材料的期限')
  await expect(page.getByText(/经验：一般 3 个工作日。[\s\S]*转述：线下时代写 20 个工作日。/)).toBeVisible()
  await expect(page.getByText(/这里怎么写：两种都不采用。请录入通知里写的截止日。/)).toBeVisible()
})

test('a step’s 依据 leads to the source in sight, which says where else it is used, and back to a step', async ({
  page,
}) => {
  await openWithDegree(page)
  await openStep(page, 12)
  await tap(page, /^依据 \d+ 条/)
  await tap(page, /^用在哪里：补材料期限的说法/)
  await expect(button(page, /^用在哪里（\d+ 处）：补材料期限的说法/)).toBeInViewport()
  const use = page.getByRole('button', { name: '补材料', exact: true })
  await expect(use).toBeInViewport()
  await use.click()
  await expect(page.getByText(/收到通知才要做/).last()).toBeVisible()
})

test('the list of materials says from where each is asked, once unfolded', async ({ page }) => {
  await openWithDegree(page)
  await openList(page)
  await expect(page.getByText('2022-06-14 通知及材料清单（转载）')).toHaveCount(0)
  await tap(page, /^依据 \d+ 条/)
  await expect(page.getByText('2022-06-14 通知及材料清单（转载）')).toBeVisible()
  await expect(page.getByText('用在：近期标准证件照、护照个人信息页、签证页或居留卡')).toBeVisible()
  expect(await nodeCount(page)).toBeLessThan(1000)
  await tap(page, /^用在哪里：2022-06-14 通知及材料清单/)
  await expect(button(page, '护照个人信息页')).toBeVisible()
})

test('a source that does not exist is said to be unknown, and all others are there', async ({ page }) => {
  await open(page, '/packages/guide/sources/sources?source=moon')
  await expect(page.getByText('没有这条依据，可能是旧的链接。')).toBeVisible()
  await expect(page.getByText('《中留服认证流程指引》（本小程序最初的指引）')).toBeVisible()
})
