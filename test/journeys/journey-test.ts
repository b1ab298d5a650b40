import { expect, test as base } from '@playwright/test'

/**
 * The test of a journey. Whatever else it checks, at its end nothing has left the phone and the preview, which fails
 * loudly on all that WeChat would not do, has nothing to complain of.
 */
export const test = base.extend<{ watched: void; accepted: RegExp | undefined }>({
  /** What a journey makes the browser complain of by itself, such as a network that is not there. */
  accepted: [undefined, { option: true }],
  watched: [
    async ({ page, accepted }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && !accepted?.test(message.text()))
          complaints.push(`${message.text()} ${message.location().url}`)
      })
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(request.url())
      })
      await use()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
