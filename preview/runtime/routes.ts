import type { navigateBack, navigateTo, redirectTo, reLaunch } from './router'

interface Routes {
  navigateTo: typeof navigateTo
  redirectTo: typeof redirectTo
  reLaunch: typeof reLaunch
  navigateBack: typeof navigateBack
}

/** The routes as <navigator> uses them. Filled in at boot: built-ins exist before the router does. */
export const routes = {} as Routes
