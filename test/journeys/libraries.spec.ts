import { MINIMUM_LIBRARY, NEWEST_LIBRARY } from '../../preview/wx/behaviour/libraries'
import { expectNoComplaints, jpegFile, openMaterial, pageCards, pick, sentFiles } from './capture-kit'
import { paperPhoto } from './capture-scenes'
import { open } from './journey-phone'
import { tap } from './journey-student'
import { expect, test } from './journey-test'

const see = expect.configure({ timeout: 30_000 })

for (const library of [MINIMUM_LIBRARY, NEWEST_LIBRARY])
  test(`with base library ${library} a page is photographed, checked, and leaves as a file`, async ({
    page,
  }) => {
    await open(page, `/?sdk=${library}`)
    await openMaterial(page)
    await pick(page, '从相册选', [jpegFile('a.jpg', paperPhoto('certificate', 4))])
    await see(pageCards(page)).toHaveCount(1)
    expect(await page.evaluate(() => wx.getAppBaseInfo().SDKVersion)).toBe(library)
    await see(page.getByText('没有检查')).toHaveCount(0)
    await tap(page, '生成上传文件')
    await tap(page, /^发送到聊天：/)
    await page.getByRole('button', { name: '发送', exact: true }).click()
    await see.poll(async () => (await sentFiles(page)).length).toBe(1)
    await page.reload()
    await see(pageCards(page)).toHaveCount(1)
    await expectNoComplaints(page)
  })
