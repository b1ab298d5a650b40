import { materialName } from '../../../../miniprogram/content/materials'
import { madeContents } from '../../../../miniprogram/packages/capture/computer/made-contents'
import { missingMaterials } from '../../../../miniprogram/rules/material-status'
import { withMaterialHandled } from '../../../../miniprogram/stores/changed-application'
import { anApplication } from '../../../builders'
import { TODAY } from '../../../rules/students/all-students'

const DEGREE = anApplication()
const contents = (application = DEGREE) => madeContents(application, {}, TODAY)

describe('what the page for the computer says of materials that are not in it', () => {
  test('the declaration is signed in the portal: said as such, not as a gap', () => {
    const { online, gaps } = contents()
    expect(online).toEqual([
      {
        name: materialName('authorization', DEGREE.degree),
        what: '多数院校在线生成、在线签署，不用拍。个别院校要特殊版本，看上传页的红字。',
      },
    ])
    expect(gaps.map(({ name }) => name)).toEqual(
      missingMaterials(DEGREE, TODAY).map((id) => materialName(id, DEGREE.degree)),
    )
  })

  test('once it is signed nothing is said of it', () => {
    const signed = withMaterialHandled('authorization', 'prepared', 0)(DEGREE)
    expect(contents(signed).online).toEqual([])
  })
})
