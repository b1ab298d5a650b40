import { renderComponent } from '../../../simulate'

test('arrows say in which direction, signs say larger or smaller', async () => {
  const text = {
    left: '往左',
    up: '往上',
    down: '往下',
    right: '往右',
    smaller: '框小一点',
    larger: '框大一点',
  }
  const pad = await renderComponent('packages/capture/cutting/arrow-pad/arrow-pad', { text, resizes: true })
  const [nudges, sizes] = [pad.events('nudge'), pad.events('resize')]
  for (const name of ['往左', '往上', '往下', '往右', '框小一点', '框大一点']) await pad.tap(name)
  expect(nudges).toEqual([
    { x: -1, y: 0 },
    { x: 0, y: -1 },
    { x: 0, y: 1 },
    { x: 1, y: 0 },
  ])
  expect(sizes).toEqual([{ by: -1 }, { by: 1 }])
})
