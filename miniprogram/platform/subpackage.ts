import { callWx, PATIENCE_MS, type WxAnswer } from './wx-call'

/**
 * What a file of another subpackage exports, fetched where it is not on the phone (分包异步化). `load` calls
 * require.async with a path written out, which WeChat's compiler reads. Never rejects, and ends when nothing answers.
 */
export const fetched = <T>(load: () => Promise<T>): Promise<WxAnswer<T>> =>
  callWx<T>(PATIENCE_MS.download, ({ success, fail }) => {
    load().then(success, fail)
  })
