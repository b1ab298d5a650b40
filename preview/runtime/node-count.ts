import type { Page } from './page'

/** How many WXML nodes a page has, the way WeChat's audit counts them. */
export const componentCount = (page: Page | undefined): number => {
  const nodes = page?.view.scroller.querySelectorAll('*') ?? []
  return [...nodes].filter((node) => '__wxElement' in node).length
}
