import { open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { addDegree, button, choose, openList, openTab, tap } from './journey-student'
import { expect, test } from './journey-test'

test('a British visa is asked about on its row, and the answer says what to photograph', async ({ page }) => {
  await open(page)
  await addDegree(page, { dates: ['2025-09-22', '2026-09-11', '2026-11-10'] })
  await openList(page)
  await tap(page, /^签证页或居留卡，必需.*打开后先答一个问题$/)
  await page.getByRole('checkbox', { name: '2025 年 7 月 15 日起递交' }).click()
  await expect(page.getByText('没有贴签和 BRP，不用找')).toBeVisible()
  await tap(page, '返回')
  await expect(button(page, /^签证页或居留卡，必需/)).not.toContainText('先答一个问题')
  await page.reload()
  await openTab(page, '材料')
  await tap(page, /^签证页或居留卡，必需/)
  await expect(page.getByRole('checkbox', { name: '2025 年 7 月 15 日起递交' })).toBeChecked()
})

test('who became a resident of Hong Kong later still shows the permit of then', async ({ page }) => {
  await openWithDegree(page)
  await tap(page, '修改学位信息')
  await choose(page, '外籍')
  await choose(page, '内地的护照或通行证')
  await tap(page, '保存，看我的清单')
  await expect(button(page, /^护照个人信息页，必需/)).toContainText('交那时用的')
  await expect(button(page, /^外国护照，必需/)).toBeVisible()
})
