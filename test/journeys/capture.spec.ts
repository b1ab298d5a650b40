import { expect, test } from '@playwright/test'
import { drawn, expectNoComplaints, jpegFile, openMaterial, pageCards, pick } from './capture-kit'

test('three pictures of the album become three pages in their order', async ({ page }) => {
  await openMaterial(page)
  const files = await Promise.all(
    ['甲', '乙', '丙'].map(async (title) => jpegFile(`${title}.jpg`, await drawn(page, { widthPx: 1600, heightPx: 1200, title }))),
  )
  await page.screenshot({ path: '/tmp/m-empty.png', fullPage: true })
  await pick(page, '从相册选', files)
  await expect(pageCards(page)).toHaveCount(3)
  await expect(page.getByText('已就绪 3 页')).toBeVisible()
  await page.waitForTimeout(1500)
  await page.screenshot({ path: '/tmp/m-three.png', fullPage: true })
  await page.getByRole('button', { name: '生成上传文件' }).click()
  await expect(page.getByText('学位证书.pdf')).toBeVisible()
  await page.screenshot({ path: '/tmp/m-made.png', fullPage: true })
  await expectNoComplaints(page)
})
