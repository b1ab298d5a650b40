import { applicationStore, startUp } from '../../miniprogram/stores/index'
import { aDegree } from '../builders'
import { installFakeWx, type FakePhone } from '../fake-wx'
import { settled } from '../simulate'
import { valueOf } from '../stores/phone-run'

/** What the simulator gives pages as `wx`, before a phone stands in its place. */
const SIMULATED = { ...wx }

/** Gives the phone that was just put there these calls, and what only pages use. */
export const withPageCalls = (calls: object): void => {
  const others = Object.entries(SIMULATED).filter(([name]) => !(name in wx))
  Object.assign(wx, Object.fromEntries(others), calls)
}

/** A new phone with these calls, and the app started on it: the stores of the pages have read what it holds. */
export const startedPagePhone = async (calls: object = {}): Promise<FakePhone> => {
  const phone = installFakeWx()
  withPageCalls(calls)
  await startUp()
  await settled()
  return phone
}

/** Adds a degree; its id. */
export const addedDegree = async (): Promise<string> => valueOf(await applicationStore.add(aDegree())).id
