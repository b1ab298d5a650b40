import { cornersView, type CornerFacts } from '../../../../miniprogram/packages/capture/corners/corners.view'
import { portraitView } from '../../../../miniprogram/packages/capture/portrait/portrait.view'

const facts = (changed: Partial<CornerFacts> = {}): CornerFacts => ({
  photo: { path: 'a.jpg', widthPx: 3000, heightPx: 4000 },
  start: 'found',
  isAnywhere: false,
  canLookAgain: false,
  corners: [0.1, 0.2, 0.9, 0.2, 0.9, 0.8, 0.1, 0.8],
  chosen: 0,
  isDragging: false,
  isUsable: true,
  areSettled: true,
  canUndo: false,
  isAtStart: true,
  isBusy: false,
  ...changed,
})

describe('the corner page', () => {
  test('asks to drag where nothing was found, until the student has done so', () => {
    expect(cornersView(facts({ start: 'guessed', isAnywhere: true }))).toMatchObject({
      advice: '没有找到证件，请拖四个角，或选「不裁剪」',
      isAlert: true,
    })
    expect(cornersView(facts({ start: 'guessed', isAtStart: false })).advice).toBe(
      '看看四个角对不对，不对就拖',
    )
    expect(cornersView(facts()).isAlert).toBe(false)
  })

  test('never says that nothing was found where nobody looked', () => {
    const unseen = { isAnywhere: true, canLookAgain: true } as const
    expect(cornersView(facts({ ...unseen, start: 'not-looked' }))).toMatchObject({
      advice: '还没有找四个角。点「再找一次」，或自己拖到纸的四个角',
      isAlert: true,
      canLookAgain: true,
    })
    expect(cornersView(facts({ ...unseen, start: 'not-downloaded' })).advice).toContain('联网下载')
    expect(cornersView(facts({ ...unseen, start: 'not-looked', isBusy: true })).canLookAgain).toBe(false)
  })

  test('offers to keep the whole photograph first, until somebody has settled the corners', () => {
    expect(cornersView(facts({ start: 'doubtful', areSettled: false })).cutsFirst).toBe(false)
    expect(cornersView(facts()).cutsFirst).toBe(true)
  })

  test('says of a page that fills the photograph that there is nothing to cut', () => {
    expect(cornersView(facts({ start: 'whole' }))).toMatchObject({
      advice: '这一页占满了画面，不用裁',
      isAlert: false,
    })
  })

  test('says so and cannot be finished while the sides cross', () => {
    expect(cornersView(facts({ isUsable: false }))).toMatchObject({
      advice: '边交叉了，把角拖回纸的四个角',
      canFinish: false,
    })
  })

  test('draws each side from corner to corner, whatever the shape of the photograph', () => {
    const { sides, handles } = cornersView(facts())
    expect(handles[2]).toBe('left:90.00%;top:80.00%')
    expect(sides[0]).toBe('left:10.00%;top:20.00%;width:80.00%;transform:rotate(0.00deg)')
    // 0.6 of the height is 0.8 of the width of a photograph of 3 to 4.
    expect(sides[1]).toBe('left:90.00%;top:20.00%;width:80.00%;transform:rotate(90.00deg)')
  })

  test('magnifies what is under the finger, on the other side of the photograph', () => {
    expect(cornersView(facts()).loupe).toBeNull()
    expect(cornersView(facts({ isDragging: true })).loupe?.side).toBe('right')
    expect(cornersView(facts({ isDragging: true, chosen: 1 })).loupe?.side).toBe('left')
  })

  test('names the corner that the arrows move', () => {
    expect(cornersView(facts({ chosen: 2 })).chosenText).toBe('正在调右下角')
  })

  test('offers nothing while the page is being made', () => {
    const { canUndo, canReset, canFinish, working } = cornersView(
      facts({ isBusy: true, canUndo: true, isAtStart: false }),
    )
    expect([canUndo, canReset, canFinish, working]).toEqual([false, false, false, '正在摆正这一页'])
  })

  test('sends little with every move of the finger', () => {
    const { handles, sides, loupe } = cornersView(facts({ isDragging: true }))
    expect(JSON.stringify({ handles, sides, loupe }).length).toBeLessThan(900)
  })
})

test('the portrait page shows the frame where it cuts', () => {
  const frame = { ratio: 'one-inch', x: 0.5, y: 0.5, size: 1 } as const
  const view = portraitView({ path: 'a.jpg', widthPx: 1000, heightPx: 1400 }, frame, false)
  expect(view.frame).toBe('left:0.00%;top:0.00%;width:100.00%;height:100.00%')
  expect(view.ratios.find(({ chosen }) => chosen)?.label).toBe('一寸 25×35')
})
