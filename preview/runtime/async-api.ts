import type { AsyncApi } from '../wx/api/async-api'
import { WxFailure } from '../wx/api/failure'
import { phone } from './phone'

type Options = Record<string, unknown>

/** An API that belongs to pages, called and broken like the phone's own. What it throws is how it fails. */
export const asyncApi = (name: string, call: (options: Options) => unknown): AsyncApi<Options, object> => {
  const run = async (options: Options): Promise<object> => {
    try {
      return (await call(options)) as object
    } catch (error) {
      throw error instanceof WxFailure ? error : new WxFailure((error as Error).message)
    }
  }
  return (options) => phone().define({ name, run })(options)
}
