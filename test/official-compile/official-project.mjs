import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ci from 'miniprogram-ci'
import fileTypes from 'miniprogram-ci/dist/utils/white_ext_list.js'

/** WeChat's published limits (MB, counts). The upload server would answer the same; offline nobody asks it. */
const LIMITS = {
  platform: false,
  appType: 0,
  isSandbox: false,
  released: false,
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 30,
    NavigateMiniprogramLimit: 10,
    MaxSubPackageLimit: 100,
    MinTabbarCount: 2,
    MaxTabbarCount: 5,
    MaxCustomTabbarCount: 10,
    MaxTabbarIconSize: 40,
  },
}

/** The file types that WeChat packs, as miniprogram-ci knows them: it would ask a server for a newer list first. */
fileTypes.getWhiteExtList = async () => ({
  MiniProgramWhiteList: new Set(fileTypes.MiniProgramWhiteList),
  GameWhiteList: new Set(fileTypes.GameWhiteList),
})

/** A throw-away key: miniprogram-ci wants one to exist, and only signs uploads with it. */
const keyFile = (scratch) => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const path = join(scratch, 'throw-away.key')
  writeFileSync(path, privateKey)
  return path
}

/** The mini-program at `projectPath` as WeChat's compiler takes it, without network, appid or upload key. */
export const officialProject = (projectPath, scratch) => {
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath,
    privateKeyPath: keyFile(scratch),
    ignores: ['node_modules/**/*'],
  })
  project.attr = async () => LIMITS
  return project
}
