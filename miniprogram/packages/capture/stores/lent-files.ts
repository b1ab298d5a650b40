import { makeAutoObservable } from 'mobx-miniprogram'
import { onPageShow } from '../../../platform/page-shows'

/** WeChat's viewer says that it is open, not that it was closed; by then it has covered our page. */
const VIEWER_COVERS_WITHIN_MS = 3000

/** Whether WeChat has files of ours in its hands: they are not taken away under it. */
export class LentFiles {
  private sheets: readonly symbol[] = []
  private isViewed = false

  constructor() {
    makeAutoObservable<this, 'sheets' | 'isViewed'>(this)
    onPageShow(() => this.back())
  }

  get areOut(): boolean {
    return this.sheets.length > 0 || this.isViewed
  }

  /**
   * Lends a file to a sheet that sends or keeps it, until the sheet answers, or a page shows again: a sheet may close
   * without a word.
   * @atOnce use
   */
  async toSheet<T>(use: () => Promise<T>): Promise<T> {
    const sheet = Symbol('sheet')
    this.lendTo([...this.sheets, sheet])
    try {
      return await use()
    } finally {
      this.lendTo(this.sheets.filter((other) => other !== sheet))
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
      if (!isCovered()) this.setViewed(false)
    }, VIEWER_COVERS_WITHIN_MS)
    return opened
  }

  /** A page of ours is on the screen: no sheet and no viewer is open. */
  private back(): void {
    this.sheets = []
    this.isViewed = false
  }

  private lendTo(sheets: readonly symbol[]): void {
    this.sheets = sheets
  }

  private setViewed(isViewed: boolean): void {
    this.isViewed = isViewed
  }
}
