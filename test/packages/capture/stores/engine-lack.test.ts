import { failed, ok } from '../../../../miniprogram/model/result'
import { EngineLack } from '../../../../miniprogram/packages/capture/stores/engine-lack'

const aLack = () => {
  const phone: { lacks: 'engine-not-downloaded' | 'no-answer' | undefined } = { lacks: undefined }
  const said = async () => (phone.lacks ? failed({ kind: phone.lacks }) : ok(undefined))
  const lack = new EngineLack({ askEngine: said as never, fetchEngine: said })
  const ask = () => lack.askEngine({ kind: 'find-corners' } as never, 'corners')
  return { phone, lack, ask }
}

test('what is not on the phone is known from the first question that needs it until it is fetched', async () => {
  const { phone, lack, ask } = aLack()
  await ask()
  expect(lack.isLacking).toBe(false)
  phone.lacks = 'engine-not-downloaded'
  expect(await ask()).toEqual(failed({ kind: 'engine-not-downloaded' }))
  expect(lack.isLacking).toBe(true)
  expect((await lack.fetchEngine()).ok).toBe(false)
  expect(lack.isLacking).toBe(true)
  phone.lacks = undefined
  const fetching = lack.fetchEngine()
  expect(lack.isFetching).toBe(true)
  expect((await fetching).ok).toBe(true)
  expect(lack).toMatchObject({ isLacking: false, isFetching: false })
})

test('an engine that did not answer is not lacking', async () => {
  const { phone, lack, ask } = aLack()
  phone.lacks = 'no-answer'
  await ask()
  expect(lack.isLacking).toBe(false)
})
