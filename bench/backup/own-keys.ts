import { ok } from '../../miniprogram/model/result'
import { slowSecret } from '../../miniprogram/packages/backup/platform/scrypt'
import { keysBy } from '../../miniprogram/platform/backup-seal'

/** The phone's keys where there is no WeChat to fetch a subpackage: what derives them is bundled. */
export const OWN_KEYS = { ...keysBy(slowSecret), fetchSlowSecret: async () => ok(undefined) }
