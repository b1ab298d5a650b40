import { makeAutoObservable } from 'mobx-miniprogram'

/** WeChat's viewer says that it is open, not that it was closed; by then it has covered our page. */
const VIEWER_COVERS_WITHIN_MS = 3000

/** Whether WeChat has files of ours in its hands: they are not taken away under it. */
export class LentFiles {
  private sheets = 0
  private isViewed = false

  constructor() {
    makeAutoObservable<this, 'sheets' | 'isViewed'>(this)
  }

  get areOut(): boolean {
    return this.sheets > 0 || this.isViewed
  }

  /**
   * Lends a file to a sheet that sends or keeps it, until the sheet answers.
   * @atOnce use
   */
  async toSheet<T>(use: () => Promise<T>): Promise<T> {
    this.count(1)
    try {
      return await use()
    } finally {
      this.count(-1)
    }
  }

  /**
   * Lends a file to WeChat's viewer, until the page that it covers is back.
   * @atOnce use
   */
  async toViewer<T>(use: () => Promise<T>, isCovered: () => boolean): Promise<T> {
    this.setViewed(true)
    const opened = await this.toSheet(use)
    setTimeout(() => {
      if (!isCovered()) this.back()
    }, VIEWER_COVERS_WITHIN_MS)
    return opened
  }

  /** The page is on the screen again: no viewer is open. */
  back(): void {
    this.setViewed(false)
  }

  private count(by: number): void {
    this.sheets += by
  }

  private setViewed(isViewed: boolean): void {
    this.isViewed = isViewed
  }
}
