export interface LogLine {
  manager: 'log' | 'realtime'
  level: string
  values: unknown[]
}

const LOCAL_LEVELS = ['debug', 'info', 'log', 'warn']
const REALTIME_LEVELS = ['info', 'warn', 'error', 'setFilterMsg', 'addFilterMsg']

/** WeChat's log managers; what they receive can be read by tests. */
export const createLogApis = (lines: LogLine[]) => {
  const manager = (kind: LogLine['manager'], levels: string[]) =>
    Object.fromEntries(
      levels.map((level) => [
        level,
        (...values: unknown[]) => void lines.push({ manager: kind, level, values }),
      ]),
    )
  return {
    getLogManager: () => manager('log', LOCAL_LEVELS),
    getRealtimeLogManager: () => manager('realtime', REALTIME_LEVELS),
  }
}
