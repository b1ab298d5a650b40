import { cameraView, type CameraFacts } from '../../../../miniprogram/packages/capture/camera/camera.view'
import { viewerView, ZOOMS } from '../../../../miniprogram/packages/capture/viewer/viewer.view'
import { aPdf, aPhoto, idOf } from '../../../builders'
import { cameraFacts } from '../view-facts'

const pages = [aPhoto({ id: idOf('a') }), aPhoto({ id: idOf('b'), quarterTurns: 3 })]

const back = aPhoto({ id: idOf('c'), material: 'id-card', part: 'back' })

describe('the camera page', () => {
  test('frames a certificate upright like an A4 paper, a passport across', () => {
    for (const frameStyle of [
      cameraView(cameraFacts()).frameStyle,
      cameraView(cameraFacts({ material: 'transcript' })).frameStyle,
    ])
      expect(frameStyle).toContain('0.7071')
    expect(cameraView(cameraFacts({ material: 'passport-page' })).frameStyle).toContain('1.4205')
    const visa = { material: 'visa-pages', nextPart: 'permit-front' } as const
    expect(cameraView(cameraFacts(visa)).advice).toBe('证件放进框里，四个角都要看见')
  })

  test('names the photograph that comes next where it is known, and the one that is taken again', () => {
    const nameOf = (changed: Partial<CameraFacts>) =>
      cameraView(cameraFacts({ material: 'id-card', ...changed })).name
    expect(nameOf({ nextPart: 'front' })).toBe('居民身份证 · 正面')
    expect(nameOf({ pages: [back], nextPart: 'front' })).toBe('居民身份证 · 正面')
    expect(nameOf({ pages: [back], nextPart: 'front', retakingId: back.id })).toBe('居民身份证 · 反面')
    expect(nameOf({ pages })).toBe('居民身份证')
  })

  test('a shot is called what it shows, while the one that comes next is named behind it', () => {
    const { shot, name } = cameraView(
      cameraFacts({ material: 'id-card', nextPart: 'front', pages: [back], shotId: back.id }),
    )
    expect(shot?.title).toBe('第 1 页：反面')
    expect(name).toBe('居民身份证 · 正面')
  })

  test('can shoot only when the lens is ready and nothing is being saved', () => {
    expect(cameraView(cameraFacts()).canShoot).toBe(true)
    expect(cameraView(cameraFacts({ lens: 'starting' })).canShoot).toBe(false)
    expect(cameraView(cameraFacts({ state: { kind: 'adding', done: 0, total: 1 } })).canShoot).toBe(false)
  })

  test('says why there is no picture, and what to do', () => {
    expect(cameraView(cameraFacts({ lens: 'refused' })).instead).toMatchObject({ action: '打开设置' })
    expect(cameraView(cameraFacts({ lens: 'lost' })).instead).toMatchObject({ action: '重新打开相机' })
    expect(cameraView(cameraFacts()).instead).toBeNull()
  })

  test('asks to hold still while it shoots and says when it saves', () => {
    expect(cameraView(cameraFacts({ state: { kind: 'shooting' } })).working).toBe('正在拍，拿稳')
    expect(cameraView(cameraFacts({ state: { kind: 'adding', done: 0, total: 1 } })).working).toBe(
      '正在存这一页',
    )
    expect(cameraView(cameraFacts({ state: { kind: 'choosing' } })).working).toBe('')
    expect(cameraView(cameraFacts({ state: { kind: 'changing' } })).working).toBe('正在保存')
  })

  test('offers to stop only where several pictures wait', () => {
    expect(cameraView(cameraFacts({ state: { kind: 'adding', done: 0, total: 1 } })).canStop).toBe(false)
    expect(cameraView(cameraFacts({ state: { kind: 'adding', done: 3, total: 30 } })).canStop).toBe(true)
  })

  test.each([
    [undefined, '证书四个角都要看见，横竖都可以'],
    ['no-page', '证书四个角都要看见，横竖都可以'],
    ['too-far', '太远了，靠近一点'],
    ['too-dark', '太暗了，开灯或换个亮的地方'],
    ['good', ''],
  ] as const)('with the advice %s says「%s」', (advice, sentence) => {
    expect(cameraView(cameraFacts({ advice }))).toMatchObject({ advice: sentence, isGood: advice === 'good' })
  })

  test('gives no advice while there is no picture', () => {
    expect(cameraView(cameraFacts({ lens: 'starting', advice: 'too-far' })).advice).toBe('')
  })

  test('counts what is saved, or names the page that is taken again', () => {
    expect(cameraView(cameraFacts({ pages })).count).toBe('已存 2 页')
    expect(cameraView(cameraFacts({ pages, retakingId: idOf('b') })).count).toBe('重拍第 2 页')
  })

  test('shows the page just taken with its number', () => {
    const { shot } = cameraView(
      cameraFacts({ pages, shotId: idOf('b'), shotPicture: { kind: 'open', path: 'b.jpg' } }),
    )
    expect(shot).toMatchObject({ title: '第 2 页', path: 'b.jpg', quarterTurns: 3 })
  })

  test('says what was seen on the shot, how to mend it, and that it may be kept', () => {
    const seen = aPhoto({ id: idOf('b'), findings: [{ kind: 'glare', where: 'top-right' }] })
    const { shot } = cameraView(cameraFacts({ pages: [pages[0]!, seen], shotId: idOf('b') }))
    expect(shot).toMatchObject({
      findings: [{ name: '右上角反光', fix: '换个方向，让灯不正对着纸，不开闪光灯。' }],
      use: '仍用这张',
      note: '',
    })
  })

  test('asks for nothing but a look where the check saw nothing', () => {
    const good = aPhoto({ id: idOf('b'), findings: [] })
    const { shot } = cameraView(cameraFacts({ pages: [good], shotId: idOf('b') }))
    expect(shot).toMatchObject({ findings: [], use: '用这张', note: '看看字清不清楚，四个角全不全。' })
  })

  test('says of a shot that nothing was checked, instead of passing it off as good', () => {
    const { shot } = cameraView(cameraFacts({ pages: [aPhoto({ id: idOf('b') })], shotId: idOf('b') }))
    expect(shot?.note).toContain('没有检查')
  })

  test('says why the shot is not shown, and asks for no look at it', () => {
    const good = aPhoto({ id: idOf('b'), findings: [] })
    const shotPicture = { kind: 'failed', problem: { kind: 'files-full' } } as const
    const { shot } = cameraView(cameraFacts({ pages: [good], shotId: idOf('b'), shotPicture }))
    expect(shot).toMatchObject({ failure: { title: '空间满了，照片暂时显示不了' }, note: '' })
  })

  test('does not show a shot that is gone', () => {
    expect(cameraView(cameraFacts({ pages, shotId: idOf('z') })).shot).toBeNull()
  })
})

describe('the viewer', () => {
  const all = [...pages, aPdf()]
  const shown = (index: number, zoom = ZOOMS[0] as number) =>
    viewerView({
      pages: all,
      page: all[index]!,
      index,
      zoom,
      picture: { kind: 'open', path: 'x.jpg' },
      state: { kind: 'idle' },
      isReadOnly: false,
      hasUndo: false,
    })

  test('goes forward and back as far as there are pages', () => {
    expect([0, 1, 2].map((index) => [shown(index).hasPrevious, shown(index).hasNext])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ])
    expect(shown(1)).toMatchObject({ title: '2 / 3', spoken: '第 2 页，共 3 页', quarterTurns: 3 })
  })

  test('zooms between its ends', () => {
    expect([ZOOMS[0], ZOOMS[2]].map((zoom) => [shown(0, zoom).canSmaller, shown(0, zoom).canLarger])).toEqual(
      [
        [false, true],
        [true, false],
      ],
    )
    expect(shown(0, ZOOMS[1]).side).toBe('200vw')
  })

  test('shows a PDF as a document, not as a picture', () => {
    expect(shown(2)).toMatchObject({ isPhoto: false, path: '', note: 'PDF 文件，原样上传' })
  })
})
