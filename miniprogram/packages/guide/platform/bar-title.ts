/** Names the page in the bar above it; a phone that refuses keeps the name that the page came with. */
export const nameBar = (title: string): void => {
  wx.setNavigationBarTitle({ title, fail: () => {} })
}
