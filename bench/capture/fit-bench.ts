import { quickFit } from '../fit/quick-fit'
import type { Row } from './row'

/** `npm run engine:fit -- --quick`: a fit runs, and the engine’s own weights hold on pictures that no fit has seen. */
export const fitRows = (): Row[] => {
  const { pictures, fitted, engine } = quickFit()
  return [
    { name: 'choice between opinions: pictures no fit has seen', unit: '', value: pictures },
    { name: '  loss of the engine’s weights', unit: 'nats', value: engine },
    { name: '  loss of a fit on these pictures alone', unit: 'nats', value: fitted },
  ]
}
