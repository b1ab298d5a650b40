import { hasSelfCheck } from '../../miniprogram/platform/release'

const inVersion = (getAccountInfoSync: () => unknown): boolean => {
  Object.assign(globalThis, { wx: { getAccountInfoSync } })
  return hasSelfCheck()
}

test.each([
  ['develop', true],
  ['trial', true],
  ['release', false],
])('in the version %s the self-check can be reached: %s', (envVersion, isReached) => {
  expect(inVersion(() => ({ miniProgram: { envVersion } }))).toBe(isReached)
})

test('where WeChat does not say which version it is, a student never comes there', () => {
  expect(
    inVersion(() => {
      throw new TypeError('no such call')
    }),
  ).toBe(false)
})
