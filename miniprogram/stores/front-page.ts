import { makeAutoObservable } from 'mobx-miniprogram'

/** Which page is on the screen. None: the app is in the background, or one page has gone and the next not yet come. */
class FrontPage {
  path: string | undefined = undefined
  private page: object | undefined = undefined

  constructor() {
    makeAutoObservable<this, 'page'>(this, { page: false })
  }

  /** Whether one of these pages is on the screen. */
  isOneOf(paths: readonly string[]): boolean {
    return this.path !== undefined && paths.includes(this.path)
  }

  show(page: object, path: string): void {
    this.page = page
    this.path = path
  }

  /** A page that is closed behind another one changes nothing. */
  cover(page: object): void {
    if (this.page !== page) return
    this.page = undefined
    this.path = undefined
  }
}

export const frontPage = new FrontPage()
